import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';

import type { Layouts, ScenarioEntry, ScenarioPage, Localize } from '../data';
import {
  type Box,
  type Point,
  contains,
  crosses,
  grow,
  overlaps,
  right,
} from '../../figure/geometry';
import { cardParts } from '../../figure/card-parts';
import { detailsOf, gapHeight, type Layout } from '../figure';
import { openFamily } from '../family';
import { textWidth } from '../../typeface/width';
import { textBox, nodeStyle } from '../../figure/measure';
import { sequencesOf } from '../layout/sequence';
import { edgeId } from '../view';
import { play, checkScenarios } from '../../platform/scenarios';
import { type Model, timeText } from '../../platform';
import { partOf, partsOf } from '../../platform/model/parts';
import { platformRoutes } from '../../inputs/routes';
import { readLocaleCatalogue } from '../../inputs/catalogue';
import { readModel } from '../../inputs/model';
import { type Played, platformLayouts, scenarioEntry, scenarioPage } from '../scenario-page';
import { familiesOf } from './families';

const siteDir = path.resolve(import.meta.dirname, '../../..');

/** At these widths in CSS pixels the figure is shown: no text of 13 may be smaller than 12 there. */
const shownAt = { wide: 1180, narrow: 360 } as const;

describe.each(['en', 'fr'])('the platform in %s', (currentLocale) => {
  let model: Model;
  let localize: Localize;
  let platform: Layouts;
  let pages: readonly ScenarioPage[];
  let entries: readonly ScenarioEntry[];

  beforeAll(async () => {
    model = await readModel(siteDir);
    const traces = checkScenarios(model, await platformRoutes(siteDir));
    const i18n = { currentLocale, defaultLocale: 'en' };
    localize = (await readLocaleCatalogue(siteDir, i18n)).translate;
    platform = platformLayouts(model, localize);
    const played = model.scenarios.flatMap((scenario): readonly Played[] => {
      const trace = traces[scenario.id];
      return trace ? [{ scenario, trace }] : [];
    });
    pages = played.map((each) => scenarioPage(each, model, localize, platform));
    entries = played.map((each) => scenarioEntry(each, localize));
    expect(pages.length).toBeGreaterThan(0);
  });

  /** The figure of the platform, those of scenarios that name an integration, and of one that is long. */
  function layouts(): readonly Layout[] {
    const longest = model.components
      .filter((component) => 'integration' in component)
      .map(({ id }) => id)
      .sort((a, b) => b.length - a.length)
      .slice(0, 2);
    const all = [
      platform,
      platformLayouts(model, localize, longest),
      ...pages.flatMap(({ flow }) => flow.layouts ?? []),
    ];
    return all.flatMap(({ wide, narrow }) => [wide, narrow]);
  }

  test('shows every component, by name or in its family', () => {
    const drawn = platform.wide.nodes.map(({ id }) => id);
    const parts = partsOf(model);
    for (const { id } of model.components) expect(drawn).toContain(partOf(parts, id)?.id);
    expect(platform.narrow.nodes.map(({ id }) => id).sort()).toEqual([...drawn].sort());
  });

  test('draws every connection', () => {
    const parts = partsOf(model);
    const part = (id: string) => partOf(parts, id)?.id ?? '';
    for (const { edges } of [platform.wide, platform.narrow]) {
      const drawn = new Set(edges.map(({ from, to }) => edgeId(from, to)));
      for (const { from, to } of model.connections)
        expect(drawn).toContain(edgeId(part(from), part(to)));
    }
  });

  test('draws the customer’s machine as a second trust boundary, which only its agent leaves', () => {
    const onPremise = layouts().filter(({ nodes }) => nodes.some(({ kind }) => kind === 'agent'));
    expect(onPremise.length).toBeGreaterThan(2);
    for (const { lanes, lens, nodes, edges, network, orientation } of onPremise) {
      const machine = lanes.find(({ id }) => id === 'customer-machine')?.band;
      if (!machine) throw new Error(`${orientation}: no border around the machine`);
      expect(lens?.boundaries).toEqual([machine]);
      expect(overlaps(machine, network.box)).toBe(false);
      const inside = nodes.filter(({ box }) => overlaps(box, machine)).map(({ id }) => id);
      expect(inside).toHaveLength(2);
      for (const { from, to } of edges) {
        if (inside.includes(to)) expect(inside, `${from} to ${to}`).toContain(from);
        if (inside.includes(from) && !inside.includes(to)) expect(to).toBe('waf');
      }
      const isOnBorder = ({ x, y }: Point) =>
        overlaps(grow({ x, y, width: 0, height: 0 }, 1), machine);
      expect(lens?.gates.filter(isOnBorder)).toHaveLength(1);
    }
  });

  test('has no text smaller than 12 px', () => {
    for (const { orientation, width } of layouts())
      expect((nodeStyle.size * shownAt[orientation]) / width).toBeGreaterThanOrEqual(12 - 1e-9);
  });

  test('draws no card and no connection beyond its sides', () => {
    for (const { width, height, nodes, edges } of layouts()) {
      const sides = grow({ x: 0, y: 0, width, height }, -1);
      for (const { id, box } of nodes) expect(contains(sides, box), id).toBe(true);
      for (const { from, to, points } of edges)
        for (const { x, y } of points)
          expect(contains(sides, { x, y, width: 0, height: 0 }), `${from} to ${to}`).toBe(true);
    }
  });

  test('lets no card, name or lane overlap another', () => {
    for (const layout of layouts()) expect(overlapping(layout)).toEqual([]);
  });

  test('names whoever answers for a lane, and its controls, where no name stands', () => {
    for (const { nodes, lanes, lens, orientation } of layouts()) {
      const zones = lanes.filter(({ id }) => model.zones.some((zone) => zone.id === id));
      expect(zones).toHaveLength(model.zones.length);
      expect(lens?.tags).toHaveLength(zones.length);
      const names = lens?.controls.flatMap((control) => control.names ?? []) ?? [];
      const drawn = [
        ...(lens?.tags.map(({ party, box }) => [party, box] as const) ?? []),
        ...names.map((name) => [name.lines.join(' '), textBox(name, nodeStyle)] as const),
      ];
      for (const [name, box] of drawn) {
        for (const { id, label } of lanes)
          expect(overlaps(box, textBox(label, nodeStyle)), `${name} over ${id}`).toBe(false);
        for (const { id, label } of nodes)
          expect(overlaps(box, textBox(label, nodeStyle)), `${name} over ${id}`).toBe(false);
      }
      expect(names.length > 0, orientation).toBe(orientation === 'wide');
    }
  });

  test('opens each family inside the figure, every name in its cell', () => {
    const families = familiesOf(model);
    const ofFamilies = partsOf(model).flatMap(({ id, family }) => (family ? [id] : []));
    expect(Object.keys(families).toSorted()).toEqual(ofFamilies.toSorted());
    for (const layout of layouts()) {
      for (const node of layout.nodes.filter((each) => families[detailsOf(each)])) {
        const { box, cells } = openFamily(families, layout, node.id) ?? {};
        expect(cells?.length).toBe(families[detailsOf(node)]?.length);
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect(right(box ?? layout.boundary)).toBeLessThanOrEqual(layout.width);
        for (const { lines } of cells ?? []) expect(lines.length, lines.join(' ')).toBeLessThan(3);
      }
    }
  });

  test('keeps every name and remark inside its card', () => {
    for (const { nodes, orientation } of layouts()) {
      for (const { id, box, label, card } of nodes) {
        const text = textBox(label, nodeStyle);
        const place = `${orientation}: ${id}`;
        expect(text.x, place).toBeGreaterThanOrEqual(box.x);
        expect(right(text), place).toBeLessThanOrEqual(right(box));
        expect(text.y, place).toBeGreaterThanOrEqual(box.y);
        expect(text.y + text.height, place).toBeLessThanOrEqual(box.y + box.height);
        if (!card.family) continue;
        const end = box.x + cardParts.text + textWidth(card.family.text, nodeStyle.size, 400);
        expect(end, place).toBeLessThanOrEqual(right(box));
      }
    }
  });

  test('leads no connection through a card or a name', () => {
    for (const layout of layouts()) expect(blockedWays(layout)).toEqual([]);
  });

  test('leads people around the platform, not through it', () => {
    for (const { nodes, edges, boundary, orientation } of layouts()) {
      const isPerson = (id: string) =>
        nodes.some((node) => node.id === id && node.kind === 'person');
      const outside = edges.filter(({ from, to }) => isPerson(from) && to !== 'waf');
      expect(outside.length, orientation).toBeGreaterThanOrEqual(
        isPerson('authorizing-person') ? 1 : 0,
      );
      for (const { from, to, points } of outside)
        for (const [i, point] of points.entries())
          expect(crosses(boundary, points[i - 1] ?? point, point), `${from} to ${to}`).toBe(false);
    }
  });

  test('has space for one more service or store, and for any number of families', () => {
    for (const other of [...grown(model), ...shrunk(model)]) {
      const { wide, narrow } = platformLayouts(other, localize);
      expect(wide.nodes).toHaveLength(partsOf(other).length);
      for (const layout of [wide, narrow]) {
        expect(blockedWays(layout)).toEqual([]);
        expect(overlapping(layout)).toEqual([]);
      }
    }
  });

  test('writes a refusal where no name stands', () => {
    for (const { flow } of pages) {
      if (!flow.refusal?.rule) continue;
      for (const { orientation, width, nodes, lanes } of Object.values(flow.layouts ?? platform)) {
        const note = (flow.refusal.notes as Record<string, { readonly box: Box }>)[orientation];
        const box = note?.box ?? { x: -1, y: 0, width: 0, height: 0 };
        const place = `${flow.id}, ${orientation}`;
        for (const node of nodes)
          expect(overlaps(box, node.box), `${place}: ${node.id}`).toBe(false);
        for (const { id, label } of lanes)
          expect(overlaps(box, textBox(label, nodeStyle)), `${place}: ${id}`).toBe(false);
        expect(box.x, place).toBeGreaterThanOrEqual(0);
        expect(right(box), place).toBeLessThanOrEqual(width);
      }
    }
  });

  test('has a way for every message, with any connector', async () => {
    const routes = await platformRoutes(siteDir);
    for (const scenario of model.scenarios) {
      const trace = play({ model, routes }, scenario);
      const { flow } = scenarioPage({ scenario, trace }, model, localize, platform);
      for (const { edges } of Object.values(flow.layouts ?? platform)) {
        const drawn = edges.flatMap(({ from, to }) => [edgeId(from, to), edgeId(to, from)]);
        for (const { from, to } of trace.messages) expect(drawn).toContain(edgeId(from, to));
      }
    }
  });

  test('is a sequence of which every word fits', () => {
    for (const { flow } of pages) {
      const { duration } = timeText(currentLocale);
      for (const { width, height, heads, rows, gaps } of Object.values(
        sequencesOf(flow, duration),
      )) {
        expect(rows.length).toBe(flow.trace.messages.length);
        const waits = flow.trace.spans.filter(({ isWait }) => isWait);
        expect(gaps.length > 0).toBe(waits.length > 0);
        for (const { y } of gaps) {
          const taken = rows.flatMap((row) => [row.y, textBox(row.label, nodeStyle).y]);
          expect(taken.some((line) => Math.abs(line - y) < gapHeight / 2)).toBe(false);
          expect(y + gapHeight / 2).toBeLessThanOrEqual(height);
        }
        for (const { label } of [...heads, ...rows, ...gaps]) {
          const box = textBox(label, nodeStyle);
          expect(box.x, `${flow.id}: ${label.lines.join(' ')}`).toBeGreaterThanOrEqual(0);
          expect(right(box), `${flow.id}: ${label.lines.join(' ')}`).toBeLessThanOrEqual(width);
        }
      }
    }
  });

  test('speaks the language, and says how each scenario ends', () => {
    expect(JSON.stringify([platform, pages, entries])).not.toContain('"lang":"en"');
    for (const { id, status, isRefused } of entries)
      expect(isRefused, `${id}: ${status}`).toBe(/^[45]/.test(status));
  });

  test('is small', () => {
    const size = (data: unknown) => gzipSync(JSON.stringify(data)).length;
    expect(size(platform)).toBeLessThan(6144);
    for (const page of pages) expect(size(page), page.flow.id).toBeLessThan(16384);
  });
});

/** The cards and names that overlap, and the lanes that do. */
function overlapping({ nodes, lanes, environment, orientation }: Layout): readonly string[] {
  const cards: readonly (readonly [string, Box])[] = [
    ...nodes.map(({ id, box }) => [id, box] as const),
    ...lanes.map(({ id, label }) => [`lane ${id}`, textBox(label, nodeStyle)] as const),
    ['environment', environment],
  ];
  const bands = lanes.flatMap(({ id, band }) => (band ? [[`band ${id}`, band] as const] : []));
  return [cards, bands].flatMap((boxes) =>
    boxes.flatMap(([one, box], i) =>
      boxes
        .slice(i + 1)
        .filter(([, next]) => overlaps(box, next))
        .map(([other]) => `${orientation}: ${one} over ${other}`),
    ),
  );
}

/** The connections that lead through a card or the name of a lane. */
function blockedWays({ nodes, lanes, edges, orientation }: Layout): readonly string[] {
  const obstacles = [
    ...nodes.map(({ id, box }) => [id, box] as const),
    ...lanes.map(({ id, label }) => [`lane ${id}`, textBox(label, nodeStyle)] as const),
  ];
  return edges.flatMap(({ from, to, points }) =>
    points
      .slice(1)
      .flatMap((b, i) =>
        obstacles
          .filter(([, box]) => crosses(box, points[i] ?? b, b))
          .map(([id]) => `${orientation}: ${from} to ${to} over ${id}`),
      ),
  );
}

/** Models with a second of each service and each store in turn, with the same connections. */
function grown(model: Model): readonly Model[] {
  const { components, connections } = model;
  const kinds: readonly string[] = ['service', 'store'];
  const single = components.filter((each) => kinds.includes(each.kind) && !('integration' in each));
  return single.map(({ id }): Model => {
    const second = (other: string) => (other === id ? `second-${id}` : other);
    return {
      ...model,
      components: components.flatMap((each) =>
        each.id === id ? [each, { ...each, id: second(id) }] : [each],
      ),
      connections: connections.flatMap((each) =>
        [each.from, each.to].includes(id)
          ? [each, { ...each, from: second(each.from), to: second(each.to) }]
          : [each],
      ),
    };
  });
}

/** Models with fewer families, down to one. */
function shrunk(model: Model): readonly Model[] {
  return model.families.slice(1).map((_, i): Model => {
    const families = model.families.slice(0, i + 1);
    const kept = model.connectors.filter(({ family }) => families.some(({ id }) => id === family));
    const components = model.components.filter(
      (each) => !('integration' in each) || kept.some(({ id }) => id === each.integration),
    );
    const isKept = (id: string) => components.some((each) => each.id === id);
    const connections = model.connections.filter(({ from, to }) => isKept(from) && isKept(to));
    return { ...model, families, connectors: kept, components, connections };
  });
}
