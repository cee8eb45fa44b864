import { describe, expect, it } from 'vitest';
import { blastRadius } from './blast-radius';
import { company, model, routes, scenario } from './platform.fixture';

describe('a blast radius', () => {
  const operations = [
    { id: 'list-companies', request: { method: 'GET', path: '/companies' } },
    {
      id: 'refresh-data-type',
      request: { method: 'POST', path: `${company}/data/queue/invoices` },
    },
  ];
  const radius = blastRadius({ model, routes, operations });
  const effects = (of: ReturnType<typeof radius>['scenarios']) =>
    Object.fromEntries(of.map(({ id, effect }) => [id, effect]));

  it('tries every scenario and every operation', () => {
    const { scenarios, operations: tried } = radius(['waf']);
    expect(scenarios.map(({ id }) => id)).toEqual(model.scenarios.map(({ id }) => id));
    expect(tried.map(({ id }) => id)).toEqual(operations.map(({ id }) => id));
    expect(new Set([...scenarios, ...tried].map(({ effect }) => effect))).toEqual(
      new Set(['at-once']),
    );
  });

  it('tells immediately from later, and says where a failure is met first', () => {
    const { operations: tried } = radius(['key-vault']);
    expect(effects(tried)).toEqual({
      'list-companies': 'unaffected',
      'refresh-data-type': 'later',
    });
    expect(tried[1]?.first).toMatchObject({ component: 'key-vault', caller: 'xero-fetch-job' });
    expect(tried[0]?.first).toBeUndefined();
    expect(effects(radius(['gateway']).scenarios)).toMatchObject({
      'list-companies': 'at-once',
      'sql-injection': 'unaffected',
    });
  });

  it('plays what it can with the integration that fails', () => {
    const sources = model.connectors.filter(({ family }) => family === 'banking');
    expect(sources.length).toBeGreaterThan(1);
    for (const part of ['', '-fetch-job', '-map-job']) {
      const banking = radius(sources.map(({ id }) => `${id}${part}`));
      expect(effects(banking.scenarios)).toMatchObject({
        'refresh-data-type': 'later',
        'write-bank-transactions': 'unaffected',
      });
    }
    const linkServices = radius(sources.map(({ id }) => `${id}-link-service`));
    expect(effects(linkServices.scenarios)).toMatchObject({
      'start-authorization': 'at-once',
      'refresh-data-type': 'unaffected',
    });
  });

  it('leaves unaffected what ends as it would, as of a source that stays down already', () => {
    const lasting = {
      ...scenario('source-down'),
      conditions: { connector: 'xero', sourceDownMinutes: 24 * 60 },
    };
    const ground = { model: { ...model, scenarios: [lasting] }, routes, operations: [] };
    const [found] = blastRadius(ground)(['xero']).scenarios;
    expect(found).toMatchObject({ effect: 'unaffected', first: { component: 'xero' } });
  });

  it('is nothing for what no request is handed to', () => {
    for (const { id } of model.components.filter(({ kind }) => kind === 'person'))
      expect(Object.values(effects(radius([id]).scenarios))).not.toContain('at-once');
  });
});
