import type { Layouts } from './data';
import type { Box } from '../figure/geometry';
import { detailsOf, type Layout, type NodeShape } from './figure';
import { lineHeight } from '../figure/text';

/** An integration of a family, with its name broken into lines that fit a cell. */
interface Member {
  /** The id of the component. */
  readonly id: string;
  readonly lines: readonly string[];
}

/** The members of each family in the figure, by the id of its part. */
export type Families = Readonly<Record<string, readonly Member[]>>;

export interface FamilyShape {
  /** The node that opens it. */
  readonly node: NodeShape;
  readonly box: Box;
  readonly cells: readonly FamilyCell[];
}

export interface FamilyCell {
  readonly id: string;
  readonly box: Box;
  readonly lines: readonly string[];
  /** The baseline of the first line. */
  readonly y: number;
}

const pad = 10;
const gap = 4;
const head = 38;
const cell = { width: 144, height: 38 } as const;
/** The maximum width of a name in a cell. */
export const memberWidth = cell.width - 8;
const columns = { wide: 5, narrow: 2 } as const;
/** The distance between the node and its open family. */
const aside = 10;

/**
 * The family that a selection opens: that of a selected node, or of a selected member.
 * @example openFamily(families, layout, 'xero-fetch-job')?.node.id // => 'accounting-fetch-jobs'
 */
export function openFamily(
  families: Families | undefined,
  layout: Layout,
  selected: string | undefined,
): FamilyShape | undefined {
  if (!families || selected === undefined) return undefined;
  const selectedNode = layout.nodes.find(({ id }) => id === selected);
  const part = selectedNode
    ? detailsOf(selectedNode)
    : Object.keys(families).find((each) => families[each]?.some(({ id }) => id === selected));
  const node = layout.nodes.find((each) => detailsOf(each) === part);
  const members = part === undefined ? undefined : families[part];
  return node && members && placed(node, members, layout);
}

/** The ids that can be selected: boxes of the figure, and members of its families. */
export function selectableIds({ wide }: Layouts, families: Families): readonly string[] {
  const members = Object.values(families).flatMap((each) => each.map(({ id }) => id));
  return [...wide.nodes.map(({ id }) => id), ...members];
}

/** Beside its node in a wide figure, above it in a narrow one; always inside the figure. */
function placed(node: NodeShape, members: readonly Member[], layout: Layout): FamilyShape {
  const count = Math.min(columns[layout.orientation], members.length);
  const rows = Math.ceil(members.length / count);
  const width = Math.max(2 * pad + count * (cell.width + gap) - gap, 2 * cell.width);
  const height = head + rows * (cell.height + gap) - gap + pad;
  const isWide = layout.orientation === 'wide';
  const beside = {
    x: node.box.x - aside - width,
    y: node.box.y + node.box.height / 2 - height / 2,
  };
  const above = { x: (layout.width - width) / 2, y: node.box.y - aside - height };
  const wanted = isWide ? beside : above;
  const x = within(wanted.x, layout.width - width);
  const y = within(wanted.y, layout.height - height);
  return {
    node,
    box: { x, y, width, height },
    cells: members.map(({ id, lines }, i): FamilyCell => {
      const box = {
        x: x + pad + (i % count) * (cell.width + gap),
        y: y + head + Math.floor(i / count) * (cell.height + gap),
        ...cell,
      };
      const middle = box.y + cell.height / 2;
      return { id, box, lines, y: middle + 4.5 - ((lines.length - 1) * lineHeight) / 2 };
    }),
  };
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 3), Math.max(3, most - 3));
}
