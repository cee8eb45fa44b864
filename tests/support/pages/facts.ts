import type { Element, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse } from 'parse5';

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

/** The tree of a page, with the content of `<noscript>`, without source positions (four times slower). */
export function treeOf(html: string): Root {
  const tree = fromParse5(parse(html, { scriptingEnabled: false }));
  if (tree.type !== 'root') throw new Error('a page is a whole document');
  return tree;
}

/** @throws Error where there is no such element */
export function firstNamed(tree: Root | Element, name: string): Element {
  const found = elementsOf(tree).find(({ tagName }) => tagName === name);
  if (found === undefined) throw new Error(`the page has no <${name}>`);
  return found;
}

/** Every element, in the order of the page. */
export function elementsOf(tree: Root | Element): readonly Element[] {
  const elements: Element[] = [];
  const collect = (parent: Root | Element): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      elements.push(child);
      collect(child);
    }
  };
  collect(tree);
  return elements;
}

export function textOf(element: Element): string {
  return textsIn(element).join('').trim();
}

function textsIn(element: Element): readonly string[] {
  return element.children.flatMap((child) => {
    if (child.type === 'text') return [child.value];
    return child.type === 'element' ? textsIn(child) : [];
  });
}

export function classesOf({ properties }: Element): readonly string[] {
  const { className } = properties;
  if (!Array.isArray(className)) return [];
  return className.map(String).filter((name) => !isOfOnePage(name));
}

/** Docusaurus' classes of the page's plugin, and the elements that its content starts with. */
function templateOf(root: Element, main: Element): string {
  const article = elementsOf(main).find((each) => classesOf(each).includes('theme-doc-markdown'));
  // After its first element, the content of a prose page is its author's choice.
  const parts = article === undefined ? elementsIn(main) : elementsIn(article).slice(0, 1);
  const start = parts.map((part) => `${part.tagName}.${classesOf(part).join('.')}`);
  return [...classesOf(root), ...classesOf(main), ...new Set(start)].join(' ');
}

const elementsIn = ({ children }: Element): readonly Element[] =>
  children.filter((child) => child.type === 'element');
