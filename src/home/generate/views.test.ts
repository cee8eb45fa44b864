import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

import { countOf, type FailingPart, type SufferingGroup } from '../../explorer/failures';
import { citing } from '../../facts/generate/cited';
import { readInputs } from '../../inputs';
import { readLocaleCatalogue } from '../../inputs/catalogue';
import { partsOf } from '../../platform/model/parts';
import type { Drawing, ViewsData } from '../data';
import { moved, turned } from './drawing';
import { tellingFailure, viewsData } from './views';

const siteDir = path.resolve(import.meta.dirname, '../../..');
const library = {
  page: () => undefined,
  operations: () => [],
  operation: (id: string) => ({ title: id, path: `/api/${id}` }),
};
const cardsIn = ({ cards }: Drawing) => cards.flatMap(({ icons }) => icons);

describe.each(['en', 'fr'])('the views of the home page in %s', (currentLocale) => {
  let views: ViewsData;
  let parts = 0;
  let parties: readonly string[] = [];
  beforeAll(async () => {
    const inputs = await readInputs(siteDir);
    const { model, ledger } = inputs;
    const catalogue = await readLocaleCatalogue(siteDir, { currentLocale, defaultLocale: 'en' });
    const localize = (english: string) => catalogue.translate(english);
    const cite = citing(model, ledger, localize, currentLocale);
    views = viewsData(inputs, library, localize, cite);
    parts = partsOf(model).length;
    parties = [...new Set(model.components.map(({ party }) => party))].sort();
  });

  it('draw every part of the platform, and in the flow more than the overview has at rest', () => {
    expect(cardsIn(views.responsibility)).toHaveLength(parts);
    expect(cardsIn(views.failure.drawing)).toHaveLength(parts);
    const { edges, cards } = views.flow.drawing;
    expect(edges.map(({ cargo }) => cargo)).toEqual(
      expect.arrayContaining(['rest', 'request', 'async']),
    );
    expect(cards.length).toBeGreaterThan(2);
  });

  it('fill the cards of each party that is responsible for a component', () => {
    const drawn = views.responsibility.parties;
    expect(drawn.map(({ id }) => id).sort()).toEqual(parties);
    for (const { cards, name } of drawn) {
      expect(cards).toMatch(/^M/);
      expect(name.lang).toBeUndefined();
    }
  });

  it('mark one component as failing, and the connections of its callers', () => {
    const { drawing, scenarios, name } = views.failure;
    expect(drawing.failed).toBeDefined();
    const failing = drawing.cards.filter(({ mark }) => mark === 'refused');
    expect(failing.flatMap(({ icons }) => icons)).toHaveLength(1);
    expect(drawing.edges.some(({ cargo }) => cargo === 'refusal')).toBe(true);
    expect(scenarios.immediately).toBeGreaterThan(0);
    expect(scenarios.later).toBeGreaterThan(0);
    expect(scenarios.immediately + scenarios.later).toBeLessThanOrEqual(scenarios.all);
    expect(name.lang).toBeUndefined();
  });

  it('say that the failure and the load are assumed', () => {
    const facts = [...views.failure.facts, ...views.load.chart.facts];
    expect(facts.length).toBeGreaterThan(2);
    expect(facts.every(({ state }) => state === 'assumed')).toBe(true);
  });

  it('are small, with whole coordinates', () => {
    const { flow, responsibility, failure } = views;
    const drawings = [flow.drawing, responsibility, failure.drawing];
    for (const { edges } of drawings)
      for (const { line, heads } of edges) expect(line + heads).not.toMatch(/\d\.\d{2}/);
    expect(gzipSync(JSON.stringify(views)).length).toBeLessThan(8_000);
  });
});

describe('the failure that is shown', () => {
  const group = (effect: SufferingGroup['effect'], count: number): SufferingGroup => ({
    effect,
    lost: [],
    instead: [],
    hasLostAlert: false,
    hasLostSignIn: false,
    callers: [],
    scenarios: Array.from({ length: count }, String),
    operations: [],
  });
  const part = (id: string, immediately: number, later: number): FailingPart => ({
    id,
    name: { text: id },
    zone: { text: id },
    isAsked: true,
    groups: [group('at-once', immediately), group('later', later)],
  });

  it('is the one with the most of both effects', () => {
    const found = tellingFailure([part('waf', 30, 0), part('queues', 5, 3), part('jobs', 1, 20)]);
    expect(found.id).toBe('queues');
    expect(countOf(found, 'scenarios')).toBe(8);
  });

  it('is the first of several', () => {
    expect(tellingFailure([part('a', 2, 2), part('b', 2, 9)]).id).toBe('a');
    expect(() => tellingFailure([])).toThrow('No part');
  });
});

describe('the paths of drawings', () => {
  it('are moved, curves with them', () => {
    expect(moved('M8 0H76q8 0 8 8V46z', { x: 100, y: 10 })).toBe('M108 10H176q8 0 8 8V56z');
  });

  it('are turned to the direction of a connection', () => {
    const down = { x: 50, y: 90, direction: { x: 0, y: 1 } };
    expect(turned('M-10 -4L0 0z', down, 1)).toBe('M54 80L50 90z');
    expect(turned('M-10 -4L0 0z', down, -2)).toBe('M42 110L50 90z');
  });
});
