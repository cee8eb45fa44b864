import type { Element, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse } from 'parse5';

/** Classes that only one page has: React's ids, which some components use as a class, and Docusaurus' page ids. */
const isOfOnePage = (name: string) => /^_[Rr]_|^docs-doc-id-/.test(name);

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

/** The text nodes inside an element. Arrays for each level would take a sixth of the time that a page costs. */
export function textsIn(element: Element): readonly string[] {
  const texts: string[] = [];
  const collect = ({ children }: Element): void => {
    for (const child of children) {
      if (child.type === 'text') texts.push(child.value);
      else if (child.type === 'element') collect(child);
    }
  };
  collect(element);
  return texts;
}

export function classesOf({ properties }: Element): readonly string[] {
  const { className } = properties;
  if (!Array.isArray(className)) return [];
  return className.map(String).filter((name) => !isOfOnePage(name));
}

/** The children that are elements. */
export const elementsIn = ({ children }: Element): readonly Element[] =>
  children.filter((child) => child.type === 'element');
