import ELK from 'elkjs/lib/elk.bundled.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, crosses, overlaps } from '../../../../figure/geometry';
import { laneStyle, textBox } from '../../../../figure/measure';
import type { Drawing } from '../../../figure';
import { graphs, isOnBorder, problemsOf } from '../layout.fixture';
import type { Graph, GraphNode } from '../../model';
import { widest } from '../widest';
import { drawGraph } from '.';

const elk = new ELK();
const draw = (graph: Graph) => drawGraph(graph, (each) => elk.layout(each));

const node = (id: string, rest: Partial<GraphNode> = {}): GraphNode => ({
  id,
  label: [id],
  remark: [],
  shape: 'card',
  ...rest,
});

function graphOf(
  nodes: readonly GraphNode[],
  lines: readonly string[],
  rest: Partial<Graph> = {},
): Graph {
  const edges = lines.map((line) => {
    const [from = '', to = '', label = ''] = line.split(' ');
    return { from, to, label: label === '' ? [] : [label], line: 'rest', heads: 'end' } as const;
  });
  const order = [...(rest.groups ?? []), ...nodes].map(({ id }) => id);
  return { type: 'graph', direction: 'TB', nodes, groups: [], edges, order, ...rest };
}

const boxes = ({ cards, terminals = [] }: Drawing) =>
  [...cards, ...terminals].map(({ box }) => box);

/** The names of the cards, as they are read: line by line. */
const names = ({ cards }: Drawing) => cards.map(({ label }) => label.lines.join(' '));

describe('every drawing of a graph', () => {
  it('has all parts in their places', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const { wide, narrow } = await draw(graph);
        for (const drawing of [wide, ...(narrow ? [narrow] : [])]) {
          expect(problemsOf(drawing)).toEqual([]);
          expect(boxes(drawing)).toHaveLength(graph.nodes.length);
          expect(drawing.edges).toHaveLength(graph.edges.length);
          expect(drawing.labels).toHaveLength(
            graph.edges.filter(({ label }) => label.length > 0).length,
          );
          expect(drawing.bands ?? []).toHaveLength(graph.groups.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has cards inside their bands, and no others', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const { wide } = await draw(graph);
        const bands = graph.groups.map(({ id }) => ({
          id,
          band: wide.bands?.find(({ depth }) => depth === (id === 'inner' ? 1 : 0))?.box,
        }));
        const cards = graph.nodes.filter(({ shape }) => shape !== 'start' && shape !== 'end');
        cards.forEach(({ parent }, i) => {
          const box = wide.cards[i]?.box;
          for (const { id, band } of bands) {
            if (!box || !band) throw new Error('a card or band is missing');
            const isInside = parent === id || (parent === 'inner' && id === 'outer');
            expect(isInside ? contains(band, box) : !overlaps(band, box)).toBe(true);
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  it('has lines that end on the borders of cards', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const cards = graph.nodes.map((each) =>
          node(each.id, { parent: each.parent, label: each.label }),
        );
        const { wide } = await draw({ ...graph, nodes: cards });
        graph.edges.forEach(({ from, to }, i) => {
          const { points = [] } = wide.edges[i] ?? {};
          const [first, last] = [points[0], points.at(-1)];
          const boxOf = (id: string) => wide.cards[cards.findIndex((card) => card.id === id)]?.box;
          const [start, end] = [boxOf(from), boxOf(to)];
          if (!first || !last || !start || !end) throw new Error('a line is missing');
          expect(isOnBorder(first, start)).toBe(true);
          expect(isOnBorder(last, end)).toBe(true);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('fits its column and a phone, while names are short', async () => {
    const few = graphs.filter(({ nodes, edges }) => nodes.length <= 4 && edges.length <= 5);
    await fc.assert(
      fc.asyncProperty(few, async (graph) => {
        const { wide, narrow } = await draw({
          ...graph,
          groups: [],
          nodes: graph.nodes.map(({ parent: _, ...each }) => ({
            ...each,
            label: ['API'],
            remark: [],
          })),
          order: graph.nodes.map(({ id }) => id),
          edges: graph.edges.map((edge) => ({ ...edge, label: [] })),
        });
        expect(wide.width).toBeLessThanOrEqual(widest.wide);
        expect((narrow ?? wide).width).toBeLessThanOrEqual(widest.narrow);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a graph', () => {
  const six = ['one', 'two', 'three', 'four', 'five', 'six'];
  const chain = six.slice(1).map((id, i) => `${six[i]} ${id}`);

  it('goes in the direction of its author in a column, and down on a phone', async () => {
    const { wide, narrow } = await draw(
      graphOf(
        six.slice(0, 5).map((id) => node(id)),
        chain.slice(0, 4),
        { direction: 'LR' },
      ),
    );
    const middle = ({ cards }: Drawing) =>
      cards.map(({ box }) => [box.x + box.width / 2, box.y + box.height / 2]);
    expect(new Set(middle(wide).map(([, y]) => y)).size).toBe(1);
    expect(narrow && new Set(middle(narrow).map(([x]) => x)).size).toBe(1);
    expect(narrow && narrow.height > narrow.width).toBe(true);
  });

  it('has one drawing if that serves a phone as well', async () => {
    expect(await draw(graphOf([node('a'), node('b')], ['a b']))).not.toHaveProperty('narrow');
  });

  it('has one drawing if a column would only have wider gaps', async () => {
    const nodes = ['root', ...six].map((id) => node(id));
    const lines = ['root one', 'root two', 'root three', 'one four', 'one five', 'one six'];
    const { wide, narrow } = await draw(graphOf(nodes, lines));
    expect(wide.width).toBeLessThanOrEqual(widest.narrow);
    expect(narrow).toBeUndefined();
  });

  it('has its parts in the order of the source', async () => {
    const { wide } = await draw(
      graphOf(
        ['a', 'b', 'c'].map((id) => node(id)),
        [],
      ),
    );
    expect(names(wide)).toEqual(['a', 'b', 'c']);
    expect(wide.cards.map(({ box }) => box.x)).toEqual(
      wide.cards.map(({ box }) => box.x).toSorted((a, b) => a - b),
    );
  });

  it('has a line that ends on the border of a decision, not of its box', async () => {
    const { wide } = await draw(
      graphOf(
        [node('a'), node('b', { shape: 'decision', label: ['valid?'] }), node('c'), node('d')],
        ['a b', 'b c', 'b d'],
      ),
    );
    const { box } = wide.cards[1] ?? { box: { x: 0, y: 0, width: 0, height: 0 } };
    for (const { points } of wide.edges.slice(1)) {
      const { x = 0, y = 0 } = points[0] ?? {};
      const share =
        Math.abs(x - box.x - box.width / 2) / (box.width / 2) +
        Math.abs(y - box.y - box.height / 2) / (box.height / 2);
      expect(share).toBeCloseTo(1, 1);
    }
  });

  it.each(['TB', 'LR'] as const)('has bands as wide as their names: %s', async (direction) => {
    const groups = [{ id: 'g', label: ['Private network'] }];
    const start = node('a', { parent: 'g', shape: 'start', label: [] });
    const { wide } = await draw(graphOf([start], [], { groups, direction }));
    expect(problemsOf(wide)).toEqual([]);
    const [band] = wide.bands ?? [];
    expect(band?.label && contains(band.box, textBox(band.label, laneStyle))).toBe(true);
  });

  it('has names of bands that no line crosses, where there is space', async () => {
    const groups = [{ id: 'g', label: ['Private'] }];
    const inside = ['b', 'c', 'd'].map((id) => node(id, { parent: 'g' }));
    const { wide } = await draw(graphOf([node('a'), ...inside], ['a b', 'a c', 'a d'], { groups }));
    const { label } = wide.bands?.[0] ?? {};
    const text = label && textBox(label, laneStyle);
    const legs = wide.edges.flatMap(({ points }) =>
      points.slice(1).map((point, i) => [points[i] ?? point, point] as const),
    );
    expect(text && legs.filter(([from, to]) => crosses(text, from, to))).toEqual([]);
  });
});
