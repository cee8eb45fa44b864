import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Html } from 'mdast';
import rehypeSanitize, { type Options as SanitizeSchema } from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

import { element, isElement, text } from '../../hast';
import type { ProseAttributes, ProseNode } from '../page';

/** Everything that prose may contain. None of it can run, load, submit or embed anything. */
const schema: SanitizeSchema = {
  tagNames: [
    ...['p', 'br', 'hr', 'blockquote', 'pre', 'code', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'kbd'],
    ...['a', 'em', 'i', 'strong', 'b', 'del', 's', 'sub', 'sup'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: { a: ['href'], ol: ['start'], th: ['align', 'colSpan'], td: ['align', 'colSpan'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: {
    li: ['ol', 'ul'],
    thead: ['table'],
    tbody: ['table'],
    tr: ['table'],
    th: ['table'],
    td: ['table'],
  },
  strip: ['script', 'style', 'template', 'iframe', 'object', 'noscript', 'svg', 'math'],
};

/** Characters that override the direction of the text around them. */
const directionOverrides = /[\u202A-\u202E\u2066-\u2069]/g;

/** @example plain('\u202Eevil') // => 'evil' */
export function plain(text: string): string {
  return text.replace(directionOverrides, '').trim();
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, {
    handlers: {
      html: (_state: unknown, node: Html) => htmlElements(node.value),
      image: (_state: unknown, node: { alt?: string | null }) => text(node.alt ?? ''),
      imageReference: (_state: unknown, node: { alt?: string | null }) => text(node.alt ?? ''),
    },
  })
  .use(() => (tree: Root) => calmHeadings(tree))
  .use(rehypeSanitize, schema);

/** Beyond these limits a text is shown unparsed: some Markdown takes quadratic time to parse, or nests without limit. */
const longest = 30_000;
const mostMarks = 3_000;
const marks = /[*_~`[\]<>!&|]/g;
const nestsDeeply = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){25}/m;

/** Renders Markdown as elements. */
export type ProseRenderer = (markdown: string) => readonly ProseNode[];

/**
 * Renders Markdown of documents as inert elements. Headings become strong paragraphs, and images their alternative
 * text. Links to anything other than a page of the reference or another site are unwrapped. A text is rendered once,
 * however many pages show it.
 * @example proseRenderer(() => false)('Only `name` is **needed**.')
 * // => [['p', {}, 'Only ', ['code', {}, 'name'], ' is ', ['strong', {}, 'needed'], '.']]
 */
export function proseRenderer(isPage: (address: string) => boolean): ProseRenderer {
  const rendered = new Map<string, readonly ProseNode[]>();
  return (markdown) => {
    const known = rendered.get(markdown);
    if (known !== undefined) return known;
    const text = plain(markdown);
    const nodes = isReadable(text) ? parsed(text, isPage) : paragraphs(text);
    rendered.set(markdown, nodes);
    return nodes;
  };
}

function isReadable(text: string): boolean {
  if (text.length > longest || nestsDeeply.test(text)) return false;
  return (text.match(marks)?.length ?? 0) <= mostMarks;
}

function parsed(text: string, isPage: (address: string) => boolean): readonly ProseNode[] {
  return compact(processor.runSync(processor.parse(text)).children, isPage);
}

function paragraphs(text: string): readonly ProseNode[] {
  return text.split(/\n\s*\n/).map((paragraph) => ['p', {}, paragraph]);
}

function compact(
  nodes: readonly (RootContent | ElementContent)[],
  isPage: (address: string) => boolean,
): readonly ProseNode[] {
  return nodes.flatMap((node): readonly ProseNode[] => {
    if (node.type === 'text') return node.value === '\n' ? [] : [node.value];
    if (node.type !== 'element') return [];
    const children = compact(node.children, isPage);
    const { href } = node.properties;
    if (node.tagName === 'a' && !(typeof href === 'string' && isFollowed(href, isPage))) {
      return children;
    }
    return [[node.tagName, attributes(node), ...children]];
  });
}

function attributes({ properties }: Element): ProseAttributes {
  const kept = Object.entries(properties).filter(
    (entry): entry is [string, string | number | boolean] =>
      ['string', 'number', 'boolean'].includes(typeof entry[1]),
  );
  return Object.fromEntries(kept);
}

function isFollowed(href: string, isPage: (address: string) => boolean): boolean {
  return /^(https?|mailto):/i.test(href) || isPage(href.replace(/[?#].*$/, ''));
}

function htmlElements(html: string): ElementContent[] {
  const tree = fromHtml(html, { fragment: true });
  return tree.children.filter(
    (child): child is ElementContent =>
      child.type === 'text' || (isElement(child) && (child.children.length > 0 || isVoid(child))),
  );
}

function isVoid({ tagName }: Element): boolean {
  return tagName === 'br' || tagName === 'hr';
}

/** The page owns the outline: a heading inside a description would break it. */
function calmHeadings(tree: Root): void {
  tree.children = tree.children.map((node): RootContent => {
    const isHeading = isElement(node) && /^h[1-6]$/.test(node.tagName);
    return isHeading ? element('p', [element('strong', node.children)]) : node;
  });
}
