import type { Element, Root } from 'hast';

import { classesOf, elementsIn, elementsOf, firstNamed, textOf, textsIn } from './tree';

/** What a built page consists of: enough to choose representative pages. */
export interface Markup {
  /** Names the frame around the content: pages of one template differ only in content. */
  readonly template: string;
  /** What can be styled or announced: elements, classes, roles, names of `aria-*` attributes, template, language. */
  readonly features: readonly string[];
  /** What a validator looks at: which element is in which, and the names of its attributes. */
  readonly markup: readonly string[];
  readonly nodes: number;
  /** Characters of the longest word that no line can break. */
  readonly longestWord: number;
  /** Columns. */
  readonly widestTable: number;
  /** Characters of the first heading. */
  readonly longestTitle: number;
}

/** @example markupOf(treeOf('<html lang="fr"><main><p class="lead">…')).features // => ['<html', '<p', '.lead', 'language fr', …] */
export function markupOf(tree: Root): Markup {
  const root = firstNamed(tree, 'html');
  const main = firstNamed(tree, 'main');
  const template = templateOf(root, main);
  const features = new Set([`language ${String(root.properties.lang)}`, `template ${template}`]);
  const markup = new Set<string>();
  const elements = elementsOf(tree);
  for (const element of elements) {
    const { tagName, properties } = element;
    features.add(`<${tagName}`);
    for (const child of elementsIn(element)) markup.add(`${tagName} > ${child.tagName}`);
    for (const name of classesOf(element)) features.add(`.${name}`);
    for (const [name, value] of Object.entries(properties)) {
      markup.add(`${tagName} ${name}`);
      if (name.startsWith('aria')) features.add(name);
      if (name === 'role') features.add(`role ${String(value)}`);
    }
  }
  const rows = elements.filter(({ tagName }) => tagName === 'tr');
  const title = elements.find(({ tagName }) => tagName === 'h1');
  return {
    template,
    features: [...features],
    markup: [...markup],
    nodes: elements.length,
    widestTable: Math.max(0, ...rows.map((row) => elementsIn(row).length)),
    longestTitle: title === undefined ? 0 : textOf(title).length,
    longestWord: Math.max(
      ...textsIn(main).flatMap((text) => text.split(/[\s-]+/).map(({ length }) => length)),
    ),
  };
}

/** Docusaurus' classes of the page's plugin, and the elements that its content starts with. */
function templateOf(root: Element, main: Element): string {
  const article = elementsOf(main).find((each) => classesOf(each).includes('theme-doc-markdown'));
  // After its first element, the content of a prose page is its author's choice.
  const parts = article === undefined ? elementsIn(main) : elementsIn(article).slice(0, 1);
  const start = parts.map((part) => `${part.tagName}.${classesOf(part).join('.')}`);
  return [...classesOf(root), ...classesOf(main), ...new Set(start)].join(' ');
}
