import type { ELK, ElkExtendedEdge, ElkNode, LayoutOptions } from 'elkjs';
import { laneStyle, plainStyle } from '../../../../figure/measure';
import { lineHeight } from '../../../../figure/text';
import type { Graph, Group } from '../../model';
import { fitLabel, type Fitted } from '../text';
import type { Budget } from './budget';
import { sizesOf, type SizedNode } from './sizes';

/** Lays out a graph as ELK reads it: `layout` of an `ELK`. */
export type LayOut = ELK['layout'];

/** A graph with everything that ELK has to place, each part with its texts in lines. */
export interface Measured {
  readonly graph: Graph;
  readonly budget: Budget;
  readonly nodes: ReadonlyMap<string, SizedNode>;
  readonly groups: ReadonlyMap<string, Fitted>;
  /** In the order of the edges. */
  readonly labels: readonly Fitted[];
}

/** Between the border of a band and what is in it; its name is above. */
const bandPadding = 14;
/** Space for the badges of cards, which are on the corners. */
const margin = 8;

export function measured(graph: Graph, budget: Budget): Measured {
  const nodes = sizesOf(graph.nodes, budget);
  return {
    graph,
    budget,
    nodes: new Map(nodes.map((each) => [each.node.id, each])),
    groups: new Map(
      graph.groups.map(({ id, label }) => [id, fitLabel(label, laneStyle, 1.5 * budget.name)]),
    ),
    labels: graph.edges.map(({ label }) => fitLabel(label, plainStyle, budget.label)),
  };
}

/** Whether parts side by side are in the order of the source, or in that of the fewest crossings alone. */
type Order = 'source' | 'crossings';

/** Has ELK place everything. With some nested groups it fails if it is to keep to the order of the source. */
export async function place(all: Measured, layOut: LayOut): Promise<ElkNode> {
  try {
    return await layOut(elkGraph(all, 'source'));
  } catch {
    return layOut(elkGraph(all, 'crossings'));
  }
}

/** The graph in ELK's words. Ids of edges are their places in the graph. */
function elkGraph(all: Measured, order: Order): ElkNode {
  const { graph, budget, labels } = all;
  const edges = graph.edges.map(({ from, to }, i): ElkExtendedEdge => {
    const { lines, width } = labels[i] ?? { lines: [], width: 0 };
    // ELK passes over labels without a text.
    const label = { text: lines.join(' '), width: width + 4, height: lines.length * lineHeight };
    return {
      id: `edge ${i}`,
      sources: [from],
      targets: [to],
      ...(lines.length > 0 && { labels: [label] }),
    };
  });
  return {
    id: 'root of the figure',
    layoutOptions: { ...options(budget, order), 'elk.padding': padding(margin, margin) },
    children: childrenOf(undefined, all, order),
    edges,
  };
}

function childrenOf(parent: string | undefined, all: Measured, order: Order): ElkNode[] {
  return all.graph.order.flatMap((id): readonly ElkNode[] => {
    const group = all.graph.groups.find((each) => each.id === id);
    if (group) return group.parent === parent ? [groupNode(group, all, order)] : [];
    const sized = all.nodes.get(id);
    if (!sized || sized.node.parent !== parent) return [];
    return [{ id, width: sized.width, height: sized.height, layoutOptions: ports }];
  });
}

/** Lines leave a card near the middle of its side, so that those of a chain are straight or nearly so. */
const ports = { 'elk.portAlignment.default': 'CENTER', 'elk.spacing.portPort': '14' };

function groupNode({ id }: Group, all: Measured, order: Order): ElkNode {
  const { width, lines } = all.groups.get(id) ?? { width: 0, lines: [] };
  const top = lines.length === 0 ? bandPadding : 14 + lines.length * lineHeight;
  const least = { width: width + 2 * bandPadding, height: top + bandPadding };
  // ELK lays everything out from left to right, and forgets to turn this size with the rest.
  const isTurned = all.budget.direction === 'TB' || all.budget.direction === 'BT';
  const [along, across] = isTurned ? [least.height, least.width] : [least.width, least.height];
  return {
    id,
    layoutOptions: {
      ...options(all.budget, order),
      'elk.padding': padding(top, bandPadding),
      'elk.nodeSize.constraints': 'MINIMUM_SIZE',
      'elk.nodeSize.minimum': `(${along}, ${across})`,
    },
    children: childrenOf(id, all, order),
  };
}

const directions = { TB: 'DOWN', BT: 'UP', LR: 'RIGHT', RL: 'LEFT' } as const;

function options({ direction, gap, bound }: Budget, order: Order): LayoutOptions {
  return {
    'elk.algorithm': 'layered',
    'elk.direction': directions[direction],
    'elk.edgeRouting': 'ORTHOGONAL',
    'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
    'elk.json.shapeCoords': 'ROOT',
    'elk.json.edgeCoords': 'ROOT',
    // What is not connected starts in the first layer, in the order of the source.
    'elk.separateConnectedComponents': 'false',
    ...(order === 'source' && { 'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES' }),
    'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
    'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
    'elk.layered.spacing.nodeNodeBetweenLayers': '36',
    'elk.layered.spacing.edgeNodeBetweenLayers': '16',
    'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
    'elk.spacing.nodeNode': String(gap),
    'elk.spacing.edgeNode': '14',
    'elk.spacing.edgeEdge': '12',
    'elk.spacing.edgeLabel': '5',
    'elk.spacing.labelNode': '8',
    'elk.spacing.nodeSelfLoop': '14',
    ...(bound !== undefined && {
      'elk.layered.layering.strategy': 'COFFMAN_GRAHAM',
      'elk.layered.layering.coffmanGraham.layerBound': String(bound),
    }),
  };
}

const padding = (top: number, other: number) =>
  `[top=${top},left=${other},bottom=${other},right=${other}]`;
