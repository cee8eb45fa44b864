import type { Element } from 'hast';

import {
  classesOf,
  elementsIn,
  firstNamed,
  hasClass,
  isElement,
  textOf,
  treeOf,
} from '../../../src/hast';

/** What a built page consists of: enough to choose representative pages. */
export interface PageFacts {
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

/**
 * @param html of a whole page
 * @example factsOf('<html lang="fr"><main><p class="lead">…').features // => ['<html', '<p', '.lead', 'language fr', …]
 */
export function factsOf(html: string): PageFacts {
  const tree = treeOf(html);
  const root = firstNamed(tree, 'html');
  const main = firstNamed(tree, 'main');
  const template = templateOf(root, main);
  const features = new Set([`language ${String(root.properties.lang)}`, `template ${template}`]);
  const markup = new Set<string>();
  const elements = elementsIn(tree);
  for (const element of elements) {
    const { tagName, properties } = element;
    features.add(`<${tagName}`);
    for (const child of childrenOf(element)) markup.add(`${tagName} > ${child.tagName}`);
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
    widestTable: Math.max(0, ...rows.map((row) => childrenOf(row).length)),
    longestTitle: title === undefined ? 0 : textOf(title).trim().length,
    longestWord: Math.max(
      ...textsIn(main).flatMap((text) => text.split(/[\s-]+/).map(({ length }) => length)),
    ),
  };
}

/** The text nodes: a word never spans two of them. */
function textsIn(element: Element): readonly string[] {
  return element.children.flatMap((child) => {
    if (child.type === 'text') return [child.value];
    return isElement(child) ? textsIn(child) : [];
  });
}

const sharedClassesOf = (element: Element) =>
  classesOf(element).filter((name) => !isOfOnePage(name));

/** Docusaurus' classes of the page's plugin, and the elements that its content starts with. */
function templateOf(root: Element, main: Element): string {
  const article = elementsIn(main).find((each) => hasClass(each, 'theme-doc-markdown'));
  // After its first element, the content of a prose page is its author's choice.
  const parts = article === undefined ? childrenOf(main) : childrenOf(article).slice(0, 1);
  const start = parts.map((part) => `${part.tagName}.${sharedClassesOf(part).join('.')}`);
  return [...sharedClassesOf(root), ...sharedClassesOf(main), ...new Set(start)].join(' ');
}

const childrenOf = ({ children }: Element): readonly Element[] => children.filter(isElement);
