import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { facts, model, texts } from '../platform.fixture';
import { INTEGRATION_PARTS, integrationParts, nameOf } from './expand';
import { load } from './load';

/** The ids of a list, as its file has them. */
const rows = (list: 'components' | 'connectors') => {
  const file = parse(texts[`${list}.yaml`] ?? '') as Record<
    typeof list,
    readonly { readonly id: string }[]
  >;
  return file[list].map(({ id }) => id);
};

describe('the model', () => {
  const { components, connections, connectors } = model;

  it('has its own components, three parts and one source for each integration, and each agent', () => {
    const [own, integrations] = [rows('components'), rows('connectors')];
    expect(connectors.map(({ id }) => id)).toEqual(integrations);
    expect(components.slice(0, own.length).map(({ id }) => id)).toEqual(own);
    expect(components).toHaveLength(own.length + 4 * integrations.length + model.onPremise.length);
    expect(integrationParts).toEqual(['link-service', 'fetch-job', 'map-job', 'source', 'agent']);
    for (const part of integrationParts) {
      const found = components.filter((each) => 'integration' in each && each.part === part);
      const wanted =
        part === 'agent'
          ? model.onPremise.map(({ connector }) => connector)
          : connectors.map(({ id }) => id);
      expect(found.map((each) => 'integration' in each && each.integration)).toEqual(wanted);
      expect(found.map(({ id }) => id)).toEqual(
        wanted.map((id) => (part === 'source' ? id : `${id}-${part}`)),
      );
      expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set([INTEGRATION_PARTS[part]]));
    }
    expect(new Set(components.map(({ id }) => id)).size).toBe(components.length);
  });

  it('connects each part only to its own integration', () => {
    const integration = new Map(
      components.flatMap((each) => ('integration' in each ? [[each.id, each.integration]] : [])),
    );
    const between = connections.flatMap(({ from, to }) => {
      const ends = [integration.get(from), integration.get(to)];
      return ends.includes(undefined) ? [] : [ends];
    });
    // Both call the source; on premise, only the agent does.
    expect(between.length).toBe(2 * connectors.length - model.onPremise.length);
    for (const [from, to] of between) expect(from).toBe(to);
  });

  it('lets nothing call into the customer’s machine: its agent calls out, and reads the software', () => {
    const there = new Set(
      components.filter(({ zone }) => zone === 'customer-machine').map(({ id }) => id),
    );
    expect([...there].toSorted()).toEqual([
      'quickbooks-desktop',
      'quickbooks-desktop-agent',
      'sage-50-accounts',
      'sage-50-accounts-agent',
    ]);
    const into = connections.filter(({ from, to }) => there.has(to) && !there.has(from));
    expect(into).toEqual([]);
    const out = connections.filter(({ from }) => there.has(from));
    expect(out.map(({ from, to }) => `${from} → ${to}`)).toEqual([
      'quickbooks-desktop-agent → waf',
      'sage-50-accounts-agent → waf',
      'quickbooks-desktop-agent → quickbooks-desktop',
      'sage-50-accounts-agent → sage-50-accounts',
    ]);
  });

  it('has both directions of a connection that goes both ways, and no pair twice', () => {
    const pairs = connections.map(({ from, to }) => `${from} → ${to}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const other of ['internal-services', 'xero-fetch-job', 'xero-map-job'])
      expect(pairs).toEqual(
        expect.arrayContaining([`${other} → message-queues`, `message-queues → ${other}`]),
      );
    expect(pairs).not.toContain('message-queues → public-api');
    for (const connection of connections) expect(connection).not.toHaveProperty('both');
  });

  it('connects every component to another', () => {
    for (const { id } of components) {
      expect([id, connections.some(({ from, to }) => from === id || to === id)]).toEqual([
        id,
        true,
      ]);
    }
  });

  it('names components after their integration', () => {
    const names = (id: string, label?: string) => {
      const component = components.find((each) => each.id === id);
      return component && nameOf(component, label);
    };
    expect(names('xero-link-service')).toBe('Xero Link Service');
    expect(names('xero-fetch-job', 'Tâche de récupération {name}')).toBe(
      'Tâche de récupération Xero',
    );
    expect(names('xero-map-job')).toBe('Xero Map Job');
    expect(names('xero')).toBe('Xero');
  });

  it('gains a component of each part by one row', () => {
    const rows =
      (texts['connectors.yaml'] ?? '') + '  - { id: new-one, name: New, family: banking }\n';
    const added = load({ ...texts, 'connectors.yaml': rows }, facts);
    const ids = added.components.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        ...['new-one-link-service', 'new-one-fetch-job', 'new-one-map-job', 'new-one'],
      ]),
    );
    expect(added.components).toHaveLength(components.length + 4);
  });
});
