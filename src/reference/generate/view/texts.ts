import uniqBy from 'lodash/uniqBy';

import type { Prose } from '../../page';
import { string, type JsonObject } from '../../../openapi/json';
import type { PageContext } from './context';
import type { Part } from './parts';

/**
 * The descriptions of the parts of a schema, in order and each once. What a part says beside another is not repeated
 * wherever the page uses that part.
 */
export function descriptions(context: PageContext, parts: readonly Part[]): Prose | undefined {
  const said = parts.map(({ holder }) => holder).filter(hasText);
  const news = uniqBy(said, textOf).filter((holder, i) => i === 0 || !context.said.has(holder));
  for (const holder of news) context.said.add(holder);
  return joined(news.flatMap((holder) => context.prose(holder) ?? []));
}

/** The parts of which no text is in other parts. */
export function without(parts: readonly Part[], others: readonly Part[]): readonly Part[] {
  const texts = new Set(others.map(({ holder }) => textOf(holder)));
  return parts.filter(({ holder }) => !texts.has(textOf(holder)));
}

function hasText(holder: JsonObject): boolean {
  return textOf(holder) !== undefined;
}

function textOf({ description }: JsonObject): string | undefined {
  return string(description)?.trim();
}

/** Several texts as one. Where only some of them are in French, the English ones are marked. */
function joined(proses: readonly Prose[]): Prose | undefined {
  const [first, ...others] = proses;
  if (first === undefined || others.length === 0) return first;
  const nodes = (each: Prose) => each.nodes;
  if (others.every(({ lang }) => lang === first.lang)) {
    return { ...first, nodes: proses.flatMap(nodes) };
  }
  return {
    nodes: proses.flatMap((each) =>
      each.lang === undefined ? each.nodes : [['div', { lang: each.lang }, ...each.nodes] as const],
    ),
  };
}
