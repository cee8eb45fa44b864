import type { Element, Root } from 'hast';

import { classesOf, elementsIn, firstNamed, isElement, textOf, textsIn } from '../../../src/hast';

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

/** Classes that only one page has: React's ids, which some components use as a class, and Docusaurus' page ids. */
const isOfOnePage = (name: string) => /^_[Rr]_|^docs-doc-id-/.test(name);

/** @example markupOf(treeOf('<html lang="fr"><main><p class="lead">…')).features // => ['<html', '<p', '.lead', 'language fr', …] */
export function markupOf(tree: Root): Markup {
  const root = firstNamed(tree, 'html');
  const main = firstNamed(tree, 'main');
  const template = templateOf(root, main);
  const features = new Set([`language ${String(root.properties.lang)}`, `template ${template}`]);
  const markup = new Set<string>();
  const elements = elementsIn(tree);
  for (const element of elements) {
    const { tagName, properties } = element;
    features.add(`<${tagName}`);
    for (const child of childElements(element)) markup.add(`${tagName} > ${child.tagName}`);
    for (const name of sharedClassesOf(element)) features.add(`.${name}`);
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
    widestTable: Math.max(0, ...rows.map((row) => childElements(row).length)),
    longestTitle: title === undefined ? 0 : textOf(title).trim().length,
    longestWord: Math.max(
      ...textsIn(main).flatMap((text) => text.split(/[\s-]+/).map(({ length }) => length)),
    ),
  };
}

/** Docusaurus' classes of the page's plugin, and the elements that its content starts with. */
function templateOf(root: Element, main: Element): string {
  const article = elementsIn(main).find((each) =>
    sharedClassesOf(each).includes('theme-doc-markdown'),
  );
  // After its first element, the content of a prose page is its author's choice.
  const parts = article === undefined ? childElements(main) : childElements(article).slice(0, 1);
  const start = parts.map((part) => `${part.tagName}.${sharedClassesOf(part).join('.')}`);
  return [...sharedClassesOf(root), ...sharedClassesOf(main), ...new Set(start)].join(' ');
}

const sharedClassesOf = (element: Element) =>
  classesOf(element).filter((name) => !isOfOnePage(name));

const childElements = ({ children }: Element) => children.filter(isElement);
