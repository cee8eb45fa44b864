import type { Element, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse } from 'parse5';
import { EXIT, visit } from 'unist-util-visit';

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
  let nodes = 0;
  let widestTable = 0;
  let title: Element | undefined;
  visit(tree, 'element', (element, _index, parent) => {
    const { tagName, properties, children } = element;
    nodes += 1;
    features.add(`<${tagName}`);
    if (parent?.type === 'element') markup.add(`${parent.tagName} > ${tagName}`);
    for (const name of classesOf(element)) features.add(`.${name}`);
    for (const [name, value] of Object.entries(properties)) {
      markup.add(`${tagName} ${name}`);
      if (name.startsWith('aria')) features.add(name);
      if (name === 'role') features.add(`role ${String(value)}`);
    }
    if (tagName === 'tr') {
      widestTable = Math.max(widestTable, children.filter(({ type }) => type === 'element').length);
    }
    if (tagName === 'h1') title ??= element;
  });
  return {
    template,
    features: [...features],
    markup: [...markup],
    nodes,
    widestTable,
    longestTitle: title === undefined ? 0 : textOf(title).length,
    longestWord: Math.max(
      ...textOf(main)
        .split(/[\s-]+/)
        .map(({ length }) => length),
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
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (element.tagName !== name) return undefined;
    found = element;
    return EXIT;
  });
  if (found === undefined) throw new Error(`the page has no <${name}>`);
  return found;
}

/** Every element, in the order of the page. */
export function elementsOf(tree: Root | Element): readonly Element[] {
  const elements: Element[] = [];
  visit(tree, 'element', (element) => {
    elements.push(element);
  });
  return elements;
}

export function textOf(element: Element): string {
  return textsIn(element).join('').trim();
}

function textsIn(element: Element): readonly string[] {
  const texts: string[] = [];
  visit(element, 'text', ({ value }) => {
    texts.push(value);
  });
  return texts;
}

export function classesOf({ properties }: Element): readonly string[] {
  const { className } = properties;
  if (!Array.isArray(className)) return [];
  return className.map(String).filter((name) => !isOfOnePage(name));
}

/** Docusaurus' classes of the page's plugin, and the elements that its content starts with. */
function templateOf(root: Element, main: Element): string {
  const article = childrenOf(main, 'theme-doc-markdown');
  // After its first element, the content of a prose page is its author's choice.
  const parts = article.length > 0 ? article.slice(0, 1) : elementsIn(main);
  const start = parts.map((part) => `${part.tagName}.${classesOf(part).join('.')}`);
  return [...classesOf(root), ...classesOf(main), ...new Set(start)].join(' ');
}

function childrenOf(tree: Element, className: string): readonly Element[] {
  let found: readonly Element[] = [];
  visit(tree, 'element', (element) => {
    if (!classesOf(element).includes(className)) return undefined;
    found = elementsIn(element);
    return EXIT;
  });
  return found;
}

const elementsIn = ({ children }: Element): readonly Element[] =>
  children.filter((child) => child.type === 'element');
