import type { Element } from 'hast';

import { element, isElement, named, text, textOf } from '../hast';
import type { Guide } from './guide';
import type { DossierWords } from './words';

/** The first sheet: what this is, whose it is not, of which day, and how sure its facts are. */
export function coverOf(
  { title, independence, figure, parts }: Guide,
  tagline: string,
  state: string | undefined,
  words: DossierWords,
): Element {
  const facts = parts.flatMap(({ pages }) => pages).find(({ path }) => path.endsWith('/facts'));
  const [states] = facts ? named(facts.content, 'table') : [];
  if (states === undefined) throw new Error('the page of the facts has no table of their states');
  return element(
    'section',
    [
      element('p', [title], { className: ['title'] }),
      element('p', [tagline], { className: ['tagline'] }),
      ...(state === undefined ? [] : [element('p', [state], { className: ['state'] })]),
      element('div', [figure], { className: ['figure'] }),
      element('div', [element('p', [words.facts], { className: ['part'] }), withoutLinks(states)]),
      element('p', [independence], { className: ['independence'] }),
    ],
    { className: ['cover'] },
  );
}

/** The counts are links to lists that a screen filters. */
function withoutLinks(table: Element): Element {
  const children = table.children.map((child) => {
    if (!isElement(child)) return child;
    return child.tagName === 'a' ? text(textOf(child)) : withoutLinks(child);
  });
  return { ...table, children };
}
