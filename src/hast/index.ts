/** Reads and makes hast trees: the syntax trees of HTML. */
import type { Element, ElementContent, Nodes, Properties, Root, Text } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse } from 'parse5';

/**
 * The tree of a page, with the content of `<noscript>` as elements, and without source positions, which would take four
 * times as long.
 */
export function treeOf(html: string): Root {
  const tree = fromParse5(parse(html, { scriptingEnabled: false }));
  if (tree.type !== 'root') throw new Error('a page is a whole document');
  return tree;
}

/** Every element in a tree, in document order, without the root of the tree itself. */
export function elementsIn(tree: Nodes): readonly Element[] {
  const elements: Element[] = [];
  const collect = (parent: Nodes): void => {
    for (const child of childrenOf(parent)) {
      if (isElement(child)) elements.push(child);
      collect(child);
    }
  };
  collect(tree);
  return elements;
}

/**
 * Every element in a tree with one of these names, in document order.
 * @example named(treeOf('<p>a<p>b'), 'p').map(textOf) // => ['a', 'b']
 */
export function named(tree: Nodes, ...names: readonly string[]): readonly Element[] {
  return elementsIn(tree).filter(({ tagName }) => names.includes(tagName));
}

/** @throws Error if a page has no element with the name */
export function firstNamed(page: Nodes, name: string): Element {
  const [first] = named(page, name);
  if (first === undefined) throw new Error(`the page has no <${name}>`);
  return first;
}

export function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}

function childrenOf(tree: Nodes): readonly Nodes[] {
  return 'children' in tree ? tree.children : [];
}

/** A copy of an element without any element of a name in it. */
export function without(element: Element, name: string): Element {
  const children = element.children
    .filter((child) => !isElement(child) || child.tagName !== name)
    .map((child) => (isElement(child) ? without(child, name) : child));
  return { ...element, children };
}

/** The text in a tree, with its white space. */
export function textOf(tree: Nodes): string {
  return textsIn(tree).join('');
}

/** The text nodes in a tree. One array for all of them: pages of the built site are read whole, by the thousand. */
export function textsIn(tree: Nodes): readonly string[] {
  const texts: string[] = [];
  const collect = (node: Nodes): void => {
    if (node.type === 'text') texts.push(node.value);
    else for (const child of childrenOf(node)) collect(child);
  };
  collect(tree);
  return texts;
}

/** The text in a tree on one line; the no-break spaces of French are kept. */
export function wordsOf(tree: Nodes): string {
  return textOf(tree)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

export function classesOf({ properties: { className } }: Element): readonly string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

/** Whether an element has a class, or one that a CSS module made of it: `admonitionHeading_x1`. */
export function hasClass(element: Element, name: string): boolean {
  return classesOf(element).some((each) => each === name || each.startsWith(`${name}_`));
}

/** The value of a property that is text; a list, such as `rel`, is joined by spaces. */
export function property({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' ? value : undefined;
}

/**
 * An element; a string among its children becomes a text node.
 * @example element('p', ['Only ', element('code', ['name'])])
 */
export function element(
  tagName: string,
  children: readonly (ElementContent | string)[],
  properties: Properties = {},
): Element {
  const nodes = children.map((child) => (typeof child === 'string' ? text(child) : child));
  return { type: 'element', tagName, properties, children: nodes };
}

export function text(value: string): Text {
  return { type: 'text', value };
}
