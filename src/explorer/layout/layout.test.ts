import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type Box, type Point, contains, crosses, overlaps } from '../../figure/geometry';
import type { EdgeShape, Layout } from '../figure';
import { textBox, plainStyle, laneStyle, nodeStyle } from '../../figure/measure';
import { compact } from './compact';
import type { Drawing } from './drawing';
import { narrow } from './narrow';
import { wide } from './wide';

const word = fc.stringMatching(/^[A-Za-zÉé]{1,11}$/);
const name = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((words) => ({ text: words.join(' ') }));

const sizes = fc.record({
  services: fc.integer({ min: 1, max: 4 }),
  connectors: fc.integer({ min: 1, max: 2 }),
  queues: fc.integer({ min: 0, max: 1 }),
  stores: fc.integer({ min: 0, max: 2 }),
  machines: fc.integer({ min: 0, max: 1 }),
  names: fc.array(name, { minLength: 30, maxLength: 30 }),
});

/** A platform of the shape that this site draws. Its names are taken from the end of the list. */
function drawingOf({
  services,
  connectors,
  queues,
  stores,
  machines,
  names,
}: typeof sizes extends fc.Arbitrary<infer Sizes> ? Sizes : never): Drawing {
  const pool = [...names];
  const label = () => pool.pop() ?? { text: 'A' };
  const zone = (id: string, hosting: Drawing['zones'][number]['hosting'], text = label()) => ({
    id,
    hosting,
    label: text,
  });
  const ids = (kind: string, count: number) =>
    Array.from({ length: count }, (_, i) => `${kind}-${i}`);
  const component = (id: string, kind: Drawing['components'][number]['kind'], place: string) => ({
    id,
    kind,
    zone: place,
    label: label(),
  });
  const all = (
    kind: 'service' | 'queue' | 'job' | 'store' | 'source',
    count: number,
    place: string,
  ) => ids(kind, count).map((id) => component(id, kind, place));
  return {
    zones: [
      zone('outside', 'external'),
      zone('perimeter', 'external', { text: 'Perimeter' }),
      zone('gateway', 'azure'),
      zone('services', 'azure'),
      zone('connectors', 'azure'),
      zone('storage', 'azure'),
      zone('sources', 'external'),
      zone('machine', 'on-premise', { text: 'Customer’s machine' }),
    ],
    components: [
      component('client', 'client', 'outside'),
      component('consumer', 'consumer', 'outside'),
      component('waf', 'waf', 'perimeter'),
      component('gateway', 'gateway', 'gateway'),
      ...all('service', services, 'services'),
      ...all('queue', queues, 'connectors'),
      ...all('job', connectors, 'connectors'),
      ...all('store', stores, 'storage'),
      ...all('source', connectors, 'sources'),
      ...(machines > 0
        ? [component('agent', 'agent', 'machine'), component('software', 'source', 'machine')]
        : []),
    ],
    network: { label: { text: 'Private Network' }, statements: [label(), label()] },
    boundary: { host: { text: 'Microsoft Azure' }, country: { text: 'United Kingdom' } },
    environments: [{ text: 'Production' }],
    connections: [
      { from: 'client', to: 'waf', label: label() },
      { from: 'waf', to: 'gateway', label: label() },
      { from: 'service-0', to: 'consumer', isAdded: true as const },
      ...ids('service', services).map((to) => ({
        from: 'gateway',
        to,
        label: { text: 'HTTPS' },
      })),
      ...ids('service', services).flatMap((from, i) =>
        i < stores ? [{ from, to: `store-${i}` }] : [],
      ),
      ...ids('queue', queues).flatMap((queue) => [
        { from: 'service-0', to: queue },
        ...ids('job', connectors).flatMap((job) => [
          { from: job, to: queue },
          { from: queue, to: job },
        ]),
      ]),
      ...ids('job', connectors).map((to) => ({ from: 'service-0', to })),
      ...ids('job', connectors).map((from, i) => ({ from, to: `source-${i}` })),
      ...(machines > 0
        ? [
            { from: 'agent', to: 'waf', isAdded: true as const },
            { from: 'agent', to: 'software', isAdded: true as const },
          ]
        : []),
    ],
  };
}

/** Platforms with names of any length. */
const drawings: fc.Arbitrary<Drawing> = sizes.map(drawingOf);

/** Platforms of which a compact figure has space for everything: one store, one source, two lanes. */
const compactDrawings = sizes
  .map((each) => drawingOf({ ...each, connectors: 1, stores: 1, machines: 0 }))
  .map(compactOf);

function compactOf({ zones, components, connections, ...rest }: Drawing): Drawing {
  return {
    ...rest,
    network: { ...rest.network, statements: [] },
    zones: zones.filter(({ id }) => id !== 'gateway'),
    components: components
      .filter(({ id }) => id !== 'consumer')
      .map((each) => (each.id === 'gateway' ? { ...each, zone: 'services' } : each)),
    connections: connections.filter(({ to }) => to !== 'consumer'),
  };
}

const few = { services: 1, connectors: 1, queues: 0, machines: 0 };
const short = Array.from({ length: 30 }, () => ({ text: 'a' }));
/** A label between the WAF and the gateway that an added edge has no way around. The keys count from the end. */
const wideNames: Readonly<Record<number, string>> = {
  7: 'AAA ABCDEF',
  11: 'ABC DEF',
  19: 'ABCDEFGHI ABCDEFGHIJ ABCDEFGHIJK',
};
const walled = short.map(({ text }, i) => ({ text: wideNames[short.length - i] ?? text }));
const narrowest = drawingOf({ ...few, stores: 1, names: short });
const blocked = drawingOf({ ...few, services: 3, stores: 1, names: walled });

function texts({ caption, network, nodes, lanes }: Layout): readonly (readonly [string, Box])[] {
  return [
    ['name of the boundary', textBox(caption, laneStyle)],
    ['name of the network', textBox(network.name, laneStyle)],
    ...network.statements.map((text, i) => [`statement ${i}`, textBox(text, plainStyle)] as const),
    ...nodes.map(({ id, label }) => [`name of ${id}`, textBox(label, nodeStyle)] as const),
    ...lanes.map(({ id, label }) => [`name of lane ${id}`, textBox(label, laneStyle)] as const),
  ];
}

const legs = (points: readonly Point[]) =>
  points.slice(1).map((to, i) => [points[i] ?? to, to] as const);

const compactly = (orientation: Layout['orientation']) => ({
  layout: (drawing: Drawing) => compact(drawing, orientation),
  platforms: compactDrawings,
  examples: [narrowest, blocked].map(compactOf),
  // A compact figure for phones has little space between its cards.
  share: orientation === 'wide' ? 1 / 3 : 1 / 4,
});
const layouts = {
  wide: { layout: wide, platforms: drawings, examples: [narrowest, blocked], share: 1 / 2 },
  narrow: { layout: narrow, platforms: drawings, examples: [narrowest, blocked], share: 1 / 2 },
  'compact wide': compactly('wide'),
  'compact narrow': compactly('narrow'),
};

describe.each(Object.entries(layouts))('the %s layout of any platform', (_, own) => {
  const { layout, platforms, examples, share } = own;
  const check = (promise: (layout: Layout, drawing: Drawing) => void) =>
    fc.assert(
      fc.property(platforms, (drawing) => {
        promise(layout(drawing), drawing);
      }),
      { numRuns: 12, examples: examples.map((each) => [each] as [Drawing]) },
    );

  test('separates cards and names, and keeps the name of a component in its card', () => {
    check((drawn) => {
      for (const { id, box, label } of drawn.nodes)
        expect(contains(box, textBox(label, nodeStyle)), `name of ${id}`).toBe(true);
      const names = texts({ ...drawn, nodes: [] });
      const things = [
        ...drawn.nodes.map(({ id, box }) => [id, box] as const),
        ...names,
        ['environment', drawn.environment] as const,
      ];
      for (const [i, [one, a]] of things.entries()) {
        for (const [other, b] of things.slice(i + 1)) {
          expect(overlaps(a, b), `${one} and ${other}`).toBe(false);
        }
      }
    });
  });

  test('contains all of its shapes', () => {
    check((drawn) => {
      const boxes = [...drawn.nodes.map(({ box }) => box), ...texts(drawn).map(([, box]) => box)];
      for (const box of [...boxes, drawn.boundary]) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(drawn.width);
        expect(box.y + box.height).toBeLessThanOrEqual(drawn.height);
      }
    });
  });

  test('routes every connection around nodes and names', () => {
    check((drawn, { connections }) => {
      const ends = ({ from, to }: Pick<EdgeShape, 'from' | 'to'>) => `${from}>${to}`;
      expect(drawn.edges.map(ends).sort()).toEqual(connections.map(ends).sort());
      for (const { from, to, points } of drawn.edges) {
        const ways = legs(points);
        expect(ways.length).toBeGreaterThan(0);
        for (const [a, b] of ways) {
          expect(a.x === b.x || a.y === b.y, `${from} to ${to} at right angles`).toBe(true);
          for (const { id, box } of drawn.nodes) {
            expect(crosses(box, a, b), `${from} to ${to} through ${id}`).toBe(false);
          }
          for (const [thing, box] of texts(drawn)) {
            expect(crosses(box, a, b), `${from} to ${to} through the ${thing}`).toBe(false);
          }
        }
      }
    });
  });

  test('writes each label where nothing else is drawn', () => {
    const count = { drawn: 0, asked: 0 };
    check((drawn, { connections }) => {
      const labels = drawn.labels.map((label) => textBox(label, plainStyle));
      const names = texts(drawn).map(([, box]) => box);
      count.drawn += labels.length;
      count.asked += connections.filter(({ label }) => label).length;
      for (const [i, box] of labels.entries()) {
        const cards = drawn.nodes.map((node) => node.box);
        const others = [...cards, ...names, drawn.environment, ...labels.slice(i + 1)];
        expect(others.some((other) => overlaps(box, other))).toBe(false);
        if (drawn.labels[i]?.isOnLine) continue;
        for (const { points } of drawn.edges)
          expect(legs(points).some(([a, b]) => crosses(box, a, b))).toBe(false);
      }
    });
    expect(count.drawn).toBeGreaterThan(count.asked * share);
  });

  test('draws a border around a machine, with its cards inside and no other', () => {
    check(({ nodes, lanes }, { components }) => {
      const there = components.filter(({ zone }) => zone === 'machine').map(({ id }) => id);
      const band = lanes.find(({ id }) => id === 'machine')?.band;
      expect(band !== undefined).toBe(there.length > 0);
      if (!band) return;
      expect(nodes.filter(({ box }) => contains(band, box)).map(({ id }) => id)).toEqual(there);
      expect(nodes.filter(({ box }) => overlaps(band, box)).map(({ id }) => id)).toEqual(there);
    });
  });

  test('is deterministic', () => {
    check((drawn, drawing) => expect(drawn).toEqual(layout(drawing)));
  });
});
