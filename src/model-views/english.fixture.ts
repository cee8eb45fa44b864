import { citing } from '../facts/generate/cited';
import { stateName } from '../facts/state-name';
import { ledger, model } from '../platform/platform.fixture';

/** A text as it is written. */
export const inEnglish = (text: string) => ({ text });

/** Facts with their English statements. */
export const cite = citing(model, ledger, inEnglish, 'en');

/**
 * The marks of facts in the Markdown of a page of `https://x.org`, each after a space.
 * @example marksInMarkdown(['waf-ingress']) // => ' [Documented](https://x.org/facts#waf-ingress)'
 */
export const marksInMarkdown = (ids: readonly string[]): string =>
  cite(ids)
    .map(({ id, state }) => ` [${stateName(state)}](https://x.org/facts#${id})`)
    .join('');
