import type { Element, ElementContent } from 'hast';

import { element, isElement, named, wordsOf } from '../../hast';
import type { Words } from './words';

type Group = { readonly term: Element; readonly definitions: readonly Element[] };

/** A list of definitions as a list: each term with its definition on one line, or with a list of them below. */
export function definitionsOf(children: readonly ElementContent[], words: Words): [Element] {
  return [
    element(
      'ul',
      groupsOf(children).map((group) => item(group, words)),
    ),
  ];
}

function groupsOf(children: readonly ElementContent[]): readonly Group[] {
  const parts = children.flatMap((child) => {
    return isElement(child) && child.tagName === 'div' ? child.children : [child];
  });
  const elements = parts.filter(isElement);
  return elements.flatMap((term, i) => {
    if (term.tagName !== 'dt') return [];
    const rest = elements.slice(i + 1);
    const end = rest.findIndex(({ tagName }) => tagName === 'dt');
    return [{ term, definitions: end < 0 ? rest : rest.slice(0, end) }];
  });
}

function item({ term, definitions }: Group, { colon }: Words): Element {
  const [only, ...others] = definitions;
  const name = [...term.children, colon];
  if (only !== undefined && others.length === 0 && listIn(only) === undefined) {
    return element('li', [...name, ...only.children]);
  }
  return element('li', [element('p', name), element('ul', definitions.flatMap(entriesOf))]);
}

/** The entries of the list that a definition is, or one entry with all that the definition has. */
function entriesOf(definition: Element): readonly ElementContent[] {
  const list = listIn(definition);
  const isOnlyList = list !== undefined && wordsOf(list) === wordsOf(definition);
  return isOnlyList ? list.children : [element('li', definition.children)];
}

function listIn(definition: Element): Element | undefined {
  return named(definition, 'ul', 'ol')[0];
}
