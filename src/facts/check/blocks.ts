import type { Nodes, Root, Table, TableRow } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type {} from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';

import { captionMark, ownKind, partsOf } from '../citation';

/** A paragraph, a list item or a table row: what has to cite, or to be marked as the guide's own. */
export type Block = {
  readonly line: number;
  readonly column: number;
  /** Its text without citations. */
  readonly text: string;
  /** The ids of the facts that it cites; for a row, those of its table's caption as well. */
  readonly cites: readonly string[];
  /** The word of its comment `own: …`, as it is written, or that of its table's caption. */
  readonly own?: string;
  /** What surrounds it, as text: the heading of its section, the caption and the header of its table, the note's title. */
  readonly context: string;
};

/** A paragraph that looks like a caption and has no table after it. */
type StrayCaption = { readonly line: number; readonly column: number };

export type Blocks = {
  readonly blocks: readonly Block[];
  readonly strayCaptions: readonly StrayCaption[];
};

/** The titles of notes whose text is the guide's advice, in both languages. */
const adviceTitles: readonly string[] = ['Advice', 'Conseil'];

/** The blocks of a page, in its order. */
export function blocksOf(tree: Root): Blocks {
  const blocks: Block[] = [];
  const strayCaptions: StrayCaption[] = [];
  let heading = '';

  const visit = (node: Nodes, siblings: readonly Nodes[], index: number, note: string): void => {
    if (node.type === 'heading') {
      heading = toString(node);
    } else if (node.type === 'table') {
      const before = siblings[index - 1];
      const caption = before !== undefined && isCaption(before) ? before : undefined;
      blocks.push(...rowsOf(node, caption, heading));
    } else if (node.type === 'paragraph') {
      if (isLabel(node)) return;
      if (!isCaption(node)) blocks.push(...blockOf(node, `${heading} ${note}`, adviceOf(note)));
      else if (siblings[index + 1]?.type !== 'table') strayCaptions.push(placeOf(node));
    } else if ('children' in node) {
      const title = node.type === 'containerDirective' ? titleOf(node) : note;
      node.children.forEach((child, i) => visit(child, node.children, i, title));
    }
  };
  visit(tree, [tree], 0, '');
  return { blocks, strayCaptions };
}

/** The title of a note; empty where it has none. */
function titleOf({ children }: ContainerDirective): string {
  const [label] = children;
  return label && isLabel(label) ? toString(label) : '';
}

function rowsOf(table: Table, caption: Nodes | undefined, heading: string): readonly Block[] {
  const [header, ...rows] = table.children;
  const title = caption === undefined ? undefined : contentOf(caption);
  const words = [heading, title?.text, header && textOf(header)].join(' ');
  return rows.flatMap((row: TableRow) =>
    blockOf(row, words, title?.own).map((block) => ({
      ...block,
      cites: [...(title?.cites ?? []), ...block.cites],
    })),
  );
}

/** @param around the kind of what surrounds it, if that is the guide's own */
function blockOf(node: Nodes, context: string, around: string | undefined): readonly Block[] {
  const content = contentOf(node);
  // Figures, images and other components have no words.
  if (content.text.trim() === '' && content.cites.length === 0) return [];
  const own = content.own ?? (content.cites.length === 0 ? around : undefined);
  return [{ ...placeOf(node), ...content, context, ...(own !== undefined && { own }) }];
}

function contentOf(node: Nodes): Pick<Block, 'text' | 'cites' | 'own'> {
  const parts = partsOf(textOf(node));
  const own = commentsIn(node)
    .map(ownKind)
    .find((kind) => kind !== undefined);
  return {
    text: parts.filter((part) => typeof part === 'string').join(''),
    cites: parts.flatMap((part) => (typeof part === 'string' ? [] : [part.fact])),
    ...(own !== undefined && { own }),
  };
}

/** The cells of a row are words apart. */
const textOf = (node: Nodes): string =>
  node.type === 'tableRow' ? node.children.map((cell) => toString(cell)).join(' ') : toString(node);

function commentsIn(node: Nodes): readonly string[] {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return [node.value];
  return 'children' in node ? node.children.flatMap(commentsIn) : [];
}

function isCaption(node: Nodes): boolean {
  const [first] = node.type === 'paragraph' ? node.children : [];
  return first?.type === 'text' && first.value.startsWith(captionMark);
}

const isLabel = (node: Nodes): boolean =>
  node.type === 'paragraph' && node.data?.directiveLabel === true;

const adviceOf = (title: string) => (adviceTitles.includes(title) ? 'advice' : undefined);

function placeOf({ position }: Nodes): StrayCaption {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}
