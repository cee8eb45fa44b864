import fc from 'fast-check';
import { type Box, bottom, contains, overlaps, right } from '../../../figure/geometry';
import { laneStyle, nodeStyle, plainStyle, textBox } from '../../../figure/measure';
import type { Drawing } from '../../figure';
import type { Graph, GraphEdge, GraphNode, Group, Item, Sequence } from '../model';

const words = fc.constantFrom(
  'Gateway',
  'clé',
  'Service des connexions',
  'webhook',
  '429',
  'file d’attente',
);
const label = fc
  .array(words, { minLength: 0, maxLength: 3 })
  .map((each) => (each.length === 0 ? [] : [each.join(' ')]));
const name = words.map((word) => [word]);

/** Small graphs of all shapes, in up to two nested groups, with lines between any nodes, also in circles. */
export const graphs: fc.Arbitrary<Graph> = fc
  .record({
    direction: fc.constantFrom('TB', 'BT', 'LR', 'RL'),
    nodes: fc.array(
      fc.record({
        label: name,
        remark: fc.constantFrom([], ['In the model']),
        shape: fc.constantFrom('card', 'card', 'terminal', 'decision', 'start', 'end'),
        parent: fc.constantFrom(undefined, undefined, 'outer', 'inner'),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    ends: fc.array(fc.tuple(fc.nat(), fc.nat(), label, fc.constantFrom('end', 'none', 'both')), {
      maxLength: 12,
    }),
  })
  .map(({ direction, nodes: drafts, ends }): Graph => {
    const nodes = drafts.map((draft, i): GraphNode => ({
      ...draft,
      id: `n${i}`,
      remark: draft.shape === 'card' ? draft.remark : [],
    }));
    const groups: readonly Group[] = [
      { id: 'outer', label: ['Private network'] },
      { id: 'inner', label: ['Access'], parent: 'outer' },
    ];
    const at = (i: number) => `n${i % nodes.length}`;
    // A start leads elsewhere, and nothing leaves an end.
    const isLoop = ([from, to]: readonly [number, number, ...unknown[]]) =>
      at(from) === at(to) && /start|end/.test(nodes[from % nodes.length]?.shape ?? '');
    const edges = ends
      .filter((each) => !isLoop(each))
      .map(([from, to, text, heads]): GraphEdge => ({
        from: at(from),
        to: at(to),
        label: text,
        line: 'rest',
        heads,
      }));
    const used = groups.filter(({ id }) =>
      nodes.some(({ parent }) => parent === id || parent === 'inner'),
    );
    const order = [...used, ...nodes].map(({ id }) => id);
    return { type: 'graph', direction, nodes, groups: used, edges, order };
  });

const message = fc.record({
  type: fc.constant('message'),
  from: fc.constantFrom('a', 'b', 'c', 'd'),
  to: fc.constantFrom('a', 'b', 'c', 'd'),
  label,
  line: fc.constantFrom('request', 'async', 'response', 'refusal', 'rest'),
  heads: fc.constantFrom('end', 'none', 'both'),
} as const);
const note = fc.record({
  type: fc.constant('note'),
  side: fc.constantFrom('left', 'right', 'over'),
  from: fc.constantFrom('a', 'b'),
  to: fc.constantFrom('b', 'c'),
  label: name,
} as const);
const activation = fc.record({
  type: fc.constantFrom('activate', 'deactivate'),
  participant: fc.constantFrom('a', 'b', 'c'),
} as const);

const items = (depth: number): fc.Arbitrary<readonly Item[]> => {
  const single: fc.Arbitrary<Item>[] = [message, message, note, activation];
  const block = fc
    .array(
      fc.record({
        word: fc.constantFrom('alt', 'else', 'loop'),
        condition: label,
        items: depth > 0 ? items(depth - 1) : fc.constant([]),
      } as const),
      { minLength: 1, maxLength: 2 },
    )
    .map((sections): Item => ({ type: 'block', sections }));
  return fc.array(fc.oneof(...single, ...(depth > 0 ? [block] : [])), { maxLength: 7 });
};

/** Sequences of two to four participants, with notes, activations and nested blocks. */
export const sequences: fc.Arbitrary<Sequence> = fc.record({
  type: fc.constant('sequence' as const),
  participants: fc
    .tuple(name, name, name, name)
    .map((names) => names.map((each, i) => ({ id: ['a', 'b', 'c', 'd'][i] ?? '', label: each }))),
  items: items(2),
});

/** The boxes of all texts of a drawing, but those in cards and notes. */
function freeTexts({ labels, bands = [] }: Drawing): readonly Box[] {
  return [
    ...labels.map((each) => textBox(each, plainStyle)),
    ...bands.flatMap((band) => (band.label ? [textBox(band.label, laneStyle)] : [])),
  ];
}

/** The texts of cards and notes, each with the box that it is in. */
function heldTexts({ cards, notes = [] }: Drawing): readonly (readonly [text: Box, in_: Box])[] {
  return [
    ...cards.map((card) => [textBox(card.label, nodeStyle), card.box] as const),
    ...notes.map(({ box, label: each }) => [textBox(each, plainStyle), box] as const),
  ];
}

/** The rules of every drawing that one breaks. */
export function problemsOf(drawing: Drawing): readonly string[] {
  const { cards, terminals = [], notes = [], bands = [], edges, width, height } = drawing;
  const whole: Box = { x: 0, y: 0, width, height };
  const solid = [...cards, ...terminals, ...notes].map(({ box }) => box);
  const texts = freeTexts(drawing);
  const points = edges.flatMap((edge) => edge.points);
  const apart = (boxes: readonly Box[]) =>
    boxes.every((box, i) => boxes.slice(i + 1).every((other) => !overlaps(box, other)));
  const checks: readonly (readonly [string, boolean])[] = [
    ['a card is on another one', apart(solid)],
    ['a text is on another one', apart(texts)],
    ['a text is on a card', texts.every((text) => solid.every((box) => !overlaps(text, box)))],
    [
      'a text is wider than its card',
      heldTexts(drawing).every(([text, box]) => text.x >= box.x && right(text) <= right(box) + 1),
    ],
    [
      'something is outside the drawing',
      [...solid, ...texts, ...bands.map(({ box }) => box)].every((box) => contains(whole, box)),
    ],
    [
      'a line is outside the drawing',
      points.every(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height),
    ],
    [
      'a coordinate is no integer',
      points.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y)),
    ],
    [
      'a line is neither horizontal nor vertical',
      edges.every((edge) =>
        edge.points
          .slice(1)
          .every((point, i) => point.x === edge.points[i]?.x || point.y === edge.points[i]?.y),
      ),
    ],
  ];
  return checks.filter(([, isKept]) => !isKept).map(([problem]) => problem);
}

/** Whether a point is on the border of a box. */
export function isOnBorder(
  { x, y }: { readonly x: number; readonly y: number },
  box: Box,
): boolean {
  const isBeside = x === box.x || x === right(box);
  const isAbove = y === box.y || y === bottom(box);
  return (isBeside && y >= box.y && y <= bottom(box)) || (isAbove && x >= box.x && x <= right(box));
}
