import { describe, expect, it } from 'vitest';

import { ledger, model } from '../platform.fixture';
import { drawnOf } from './drawn';
import { placeOf, places, arrows, type Entry } from './written.fixture';

const facts = new Map(ledger.facts.map((fact) => [fact.id, fact]));
const cited = ({ facts: ids }: Entry): readonly string[] =>
  Array.isArray(ids) ? ids.map(String) : [];

/** The words by which facts of the topology mention a component, where these are not its name. */
const mentions: Readonly<Record<string, RegExp>> = {
  'Codat Client': /\bclient\b/,
  'Cloudflare (WAF)': /\bWAF\b/,
  Platform: /\bdata source\b/,
  'Platform Link Service': /Platform Link Service/,
};
/** What the topology says of a component or a connection that cites it. */
const saidBy = (entry: Entry): string =>
  cited(entry)
    .filter((id) => id.startsWith('topology-'))
    .map((id) => facts.get(id)?.statement)
    .join(' ');

describe('the facts that the model cites', () => {
  const citing = [
    ...model.zones,
    ...model.areas,
    ...model.components,
    ...Object.values(model.perIntegration),
    model.perIntegration.source.onPremise,
    ...model.connections,
  ];

  it('are in the ledger, at least one for each entry, and each once', () => {
    for (const entry of citing) {
      expect(entry.facts.length, JSON.stringify(entry)).toBeGreaterThan(0);
      expect(entry.facts.filter((id) => !facts.has(id))).toEqual([]);
      expect(new Set(entry.facts).size).toBe(entry.facts.length);
    }
  });

  it('are all of the state documented where they are of the topology', () => {
    const ofTopology = ledger.facts.filter(({ id }) => id.startsWith('topology-'));
    expect(new Set(ofTopology.map(({ state }) => state))).toEqual(new Set(['documented']));
    expect(new Set(ofTopology.map(({ subject }) => subject))).toEqual(new Set(['platform']));
  });

  it('say of each assumption in a description that it is one, and the other way round', () => {
    for (const { id, value } of places) {
      const states = cited(value).map((each) => facts.get(each)?.state);
      const words = /In this guide|this guide assumes|is inferred/;
      if (words.test(String(value.description))) expect(states, id).toContain('assumed');
    }
  });
});

describe.each(model.topology.components)('the documented component "$name"', ({ name }) => {
  it('cites a fact of the topology that mentions it', () => {
    expect(saidBy(placeOf(name).value)).toMatch(mentions[name] ?? new RegExp(name));
  });
});

describe.each(model.topology.connections)('the documented connection', ({ from, to }) => {
  it(`${from} → ${to} cites a fact of the topology that mentions both ends`, () => {
    const arrow = arrows.find(({ pair }) => pair === `${from} → ${to}`);
    for (const name of [from, to])
      expect(saidBy(arrow?.value ?? {})).toMatch(mentions[name] ?? new RegExp(name));
  });
});

describe('what the topology draws', () => {
  const drawn = drawnOf(model);

  it('is known of the component of each integration', () => {
    const added = model.components.filter((each) => !drawn.hasComponent(each));
    const parts = added.map((each) => ('part' in each ? `$${each.part}` : each.id));
    expect(new Set(parts)).toEqual(
      new Set([
        'authorizing-person',
        'portal-user',
        'identity-provider',
        'webhook-consumer',
        'sign-in-service',
        'webhook-sender',
        'blob-storage',
        'key-vault',
        'monitoring',
        '$agent',
      ]),
    );
  });

  it('is known of each direction of a connection', () => {
    const has = (from: string, to: string) => drawn.hasConnection({ from, to });
    expect(has('message-queues', 'xero-fetch-job')).toBe(true);
    expect(has('xero-map-job', 'message-queues')).toBe(true);
    expect(has('message-queues', 'xero-map-job')).toBe(false);
    expect(has('public-api', 'message-queues')).toBe(false);
    expect(has('data-api', 'public-api')).toBe(false);
  });
});
