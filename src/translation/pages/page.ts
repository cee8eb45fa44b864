import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Fault } from '../../faults/fault';
import { readDocument, type YamlDocument } from '../../faults/yaml-document';
import { frontMatterOf, parseMdx } from '../mdx';

interface Placed {
  readonly line: number;
  readonly column: number;
}

export interface Heading extends Placed {
  readonly depth: number;
  readonly text: string;
  /** The id in a comment `#id` at its end. */
  readonly id?: string;
}

/** Something whose order and name a translation keeps: a code fence, a component, an import. */
export interface Part extends Placed {
  readonly name: string;
}

/** The data of a page that the rules check. */
export interface Page {
  readonly file: string;
  readonly frontMatter: YamlDocument;
  readonly headings: readonly Heading[];
  readonly links: readonly Part[];
  readonly fences: readonly Part[];
  readonly components: readonly Part[];
  readonly imports: readonly Part[];
  /** The ids of JSX elements. */
  readonly anchors: readonly string[];
  /** Lines that look like an admonition but are not one. */
  readonly strayDirectives: readonly Placed[];
}

/**
 * Reads a page, or returns its fault if it is not well-formed MDX.
 * @param file its path relative to the project's root, with `/`
 */
export function readPage(file: string, text: string): Page | Fault {
  const tree = parseMdx(file, text);
  if (!('children' in tree)) return tree;
  return {
    file,
    frontMatter: readDocument(file, frontMatterOf(tree)),
    headings: headingsOf(tree),
    ...partsOf(tree),
  };
}

function headingsOf(tree: Root): readonly Heading[] {
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => {
    const last = node.children.at(-1);
    const pin = last?.type === 'mdxTextExpression' ? pinned.exec(last.value)?.[1] : undefined;
    const text = toString(node.children.filter((child) => child.type !== 'mdxTextExpression'));
    headings.push({ depth: node.depth, text: text.trim(), id: pin, ...placeOf(node) });
  });
  return headings;
}

const pinned = /^\/\*\s*#(\S+)\s*\*\/$/;

function partsOf(tree: Root) {
  const links: Part[] = [];
  const fences: Part[] = [];
  const components: Part[] = [];
  const imports: Part[] = [];
  const anchors: string[] = [];
  const strayDirectives: Placed[] = [];

  visit(tree, ['link', 'definition'], (node) => {
    if ('url' in node) links.push({ name: node.url, ...placeOf(node) });
  });
  visit(tree, 'code', (node) => void fences.push({ name: node.lang ?? '', ...placeOf(node) }));
  visit(tree, 'mdxjsEsm', (node) => void imports.push({ name: node.value, ...placeOf(node) }));
  visit(tree, 'text', (node) => {
    if (/^:::/m.test(node.value)) strayDirectives.push(placeOf(node));
  });
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (isComponent(node.name)) components.push({ name: node.name, ...placeOf(node) });
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
      if (attribute.name === 'id') anchors.push(attribute.value);
      const isLink = attribute.name === 'href' || attribute.name === 'to';
      if (isLink) links.push({ name: attribute.value, ...placeOf(node) });
    }
  });
  return { links, fences, components, imports, anchors, strayDirectives };
}

const isComponent = (name: string | null): name is string => /^[A-Z]/.test(name ?? '');

function placeOf(node: { readonly position?: { readonly start: Placed } }): Placed {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}
