import { describe, expect, it } from 'vitest';
import { model } from '../platform.fixture';
import { partsOf } from './parts';
import { successorOf } from './successor';

describe('the successor of an id that is no longer in the model', () => {
  const ids = new Set([
    ...model.components.map(({ id }) => id),
    ...partsOf(model).map(({ id }) => id),
  ]);

  it.each([
    ['companies', 'public-api'],
    ['data-refresh', 'public-api'],
    ['push-data', 'public-api'],
    ['azure-sql', 'client-metabase'],
    ['xero-connector', 'xero-fetch-job'],
    ['xero-bank-feeds-connector', 'xero-bank-feeds-fetch-job'],
    ['accounting-connectors', 'accounting-fetch-jobs'],
  ])('of %s is %s', (former, current) => {
    expect(successorOf(model, former)).toBe(current);
    expect(ids).not.toContain(former);
    expect(ids).toContain(current);
  });

  it('exists for the connector of every integration, and of every family', () => {
    for (const { id } of model.connectors)
      expect(ids).toContain(successorOf(model, `${id}-connector`));
    for (const { id } of model.families)
      expect(ids).toContain(successorOf(model, `${id}-connectors`));
  });

  it('exists for the service that every area was', () => {
    const successors = model.areas.map(({ id }) => successorOf(model, id));
    expect(new Set(successors)).toEqual(new Set(['public-api']));
  });

  it('is the first that fits, and there is none for an id that is in the model or unknown', () => {
    const successors = [
      { former: 'old-connector', current: 'gateway' },
      { former: '*-connector', current: '*-fetch-job' },
    ];
    expect(successorOf({ successors }, 'old-connector')).toBe('gateway');
    expect(successorOf({ successors }, 'older-connector')).toBe('older-fetch-job');
    expect(successorOf({ successors }, 'connector')).toBeUndefined();
    expect(successorOf({ successors }, '-connector')).toBeUndefined();
    expect([...ids].filter((id) => successorOf(model, id) !== undefined)).toEqual([]);
    for (const unknown of ['', 'nothing', 'company', 'companies-2', '*', 'connector'])
      expect(successorOf(model, unknown)).toBeUndefined();
  });

  it('is inserted as it is written', () => {
    expect(successorOf(model, '$&-connector')).toBe('$&-fetch-job');
  });
});
