import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Fault } from '../../faults/fault';
import { readDocument } from '../../faults/yaml-document';
import { isRecord } from '../../faults/walk';
import { frontMatterOf, parseMdx } from '../mdx';
import { translatedKeys } from '../pages/front-matter';

/** The sections before the first heading. Ids of headings have no underscore, so none is equal to these. */
const frontMatterSection = 'front_matter';
const topSection = 'top_of_page';

/** A part of a page that is translated as a unit, and becomes outdated as a unit. */
export interface Section {
  /** The pinned id of its heading, the same in both languages. */
  readonly id: string;
  /** The text of its heading; undefined without a heading. */
  readonly title?: string;
  readonly line: number;
  readonly source: string;
  /** Its paragraphs, headings and table cells, and its texts of the front matter. */
  readonly blocks: readonly Block[];
}

/** A text of a page as its source has it, and its line in the page. */
export interface Block {
  readonly line: number;
  readonly source: string;
}

/**
 * The sections of a page, in order: the texts of its front matter, the text before the first heading, and then from
 * each heading to the next.
 * @example sectionsOf('docs/about.mdx', text).map(({ id }) => id)
 * // => ['front_matter', 'independence', 'where-the-facts-come-from', …]
 */
export function sectionsOf(file: string, text: string): readonly Section[] | Fault {
  const tree = parseMdx(file, text);
  if (!('children' in tree)) return tree;
  const [first] = tree.children;
  const body = first?.type === 'yaml' ? end(first) : { offset: 0, line: 1 };
  const headings = tree.children.filter((node) => node.type === 'heading');
  const starts = [
    { id: topSection, ...body },
    ...headings.map((node) => ({ ...start(node), id: idOf(node), title: titleOf(node) })),
  ];
  const blocks = blocksOf(tree, text);
  const bodySections = starts.map(({ offset, ...rest }, i) => {
    const next = starts[i + 1]?.offset ?? text.length;
    return {
      ...rest,
      source: text.slice(offset, next),
      blocks: blocks.filter((block) => block.offset >= offset && block.offset < next),
    };
  });
  return [frontMatterTexts(file, tree), ...bodySections].filter(
    ({ source }) => source.trim() !== '',
  );
}

function frontMatterTexts(file: string, tree: Root): Section {
  const { value } = readDocument(file, frontMatterOf(tree));
  const texts = [...translatedKeys].flatMap((key) => {
    const text: unknown = isRecord(value) ? value[key] : undefined;
    if (typeof text === 'string') return [text];
    return Array.isArray(text) ? [text.join(', ')] : [];
  });
  const blocks = texts.map((source) => ({ line: 1, source }));
  return { id: frontMatterSection, line: 1, source: texts.join('\n\n'), blocks };
}

function blocksOf(tree: Root, text: string): readonly (Block & { readonly offset: number })[] {
  const blocks: (Block & { readonly offset: number })[] = [];
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const { offset, line } = start(node);
    blocks.push({ offset, line, source: text.slice(offset, end(node).offset) });
  });
  return blocks;
}

function idOf(heading: Heading): string {
  const pin = heading.children.find((child) => child.type === 'mdxTextExpression');
  // A heading without a pinned id is reported by the lint of pages.
  return /#(\S+)/.exec(pin?.value ?? '')?.[1] ?? toString(heading);
}

function titleOf({ children }: Heading): string {
  return toString(children.filter(({ type }) => type !== 'mdxTextExpression')).trim();
}

function start({ position }: RootContent): { readonly offset: number; readonly line: number } {
  return { offset: position?.start.offset ?? 0, line: position?.start.line ?? 1 };
}

function end({ position }: RootContent): { readonly offset: number; readonly line: number } {
  return { offset: position?.end.offset ?? 0, line: position?.end.line ?? 1 };
}
