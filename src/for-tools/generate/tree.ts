import type { Element, ElementContent, Nodes, Properties } from 'hast';

type Test = (element: Element) => boolean;

/** The first element in a tree that passes a test, itself included. */
export function find(tree: Nodes, test: Test): Element | undefined {
  if (isElement(tree) && test(tree)) return tree;
  for (const child of childrenOf(tree)) {
    const found = find(child, test);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every element in a tree that passes a test, in the order of the page. */
export function findAll(tree: Nodes, test: Test): readonly Element[] {
  const within = childrenOf(tree).flatMap((child) => findAll(child, test));
  return isElement(tree) && test(tree) ? [tree, ...within] : within;
}

/** Other libraries add nodes of their own to the type, among them elements of MDX that a built page has none of. */
export function isElement(node: Nodes): node is Element {
  return node.type === 'element' && 'tagName' in node;
}

/** The words in a tree, on one line; French keeps its no-break spaces. */
export function wordsOf(tree: Nodes): string {
  return textOf(tree)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

/** The text in a tree as it stands. */
export function textOf(tree: Nodes): string {
  return tree.type === 'text' ? tree.value : childrenOf(tree).map(textOf).join('');
}

function childrenOf(tree: Nodes): readonly Nodes[] {
  return 'children' in tree ? tree.children : [];
}

/** Whether an element has a class, or one that a CSS module made of it: `admonitionHeading_x1`. */
export function hasClass({ properties }: Element, name: string): boolean {
  const { className } = properties;
  if (!Array.isArray(className)) return false;
  return className.some((each) => each === name || each.startsWith(`${name}_`));
}

/** The value of a property that is text. */
export function property({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' ? value : undefined;
}

export function element(
  tagName: string,
  children: readonly ElementContent[],
  properties: Properties = {},
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

export function text(value: string): ElementContent {
  return { type: 'text', value };
}
