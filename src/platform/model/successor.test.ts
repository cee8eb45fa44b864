import { describe, expect, it } from 'vitest';
import { model } from '../platform.fixture';
import { formerIds, publishedScenarioIds } from './former-ids.fixture';
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
    ['sage-100', 'link-site'],
    ['sage-100-connector', 'link-site'],
  ])('of %s is %s', (former, current) => {
    expect(successorOf(model, former)).toBe(current);
    expect(ids).not.toContain(former);
    expect(ids).toContain(current);
  });

  it('exists in the model for every id that a component or a part ever had', () => {
    expect(new Set(formerIds).size).toBe(193);
    const lost = formerIds.filter((id) => !ids.has(id) && !ids.has(successorOf(model, id) ?? ''));
    expect(lost).toEqual([]);
  });

  it('is written only for ids that a component or a part had', () => {
    const written = model.successors.flatMap(({ former }) => former);
    const unknown = written.filter((id) => !id.startsWith('*') && !formerIds.includes(id));
    expect(unknown).toEqual([]);
  });

  it('exists for the service that every area was', () => {
    const successors = model.areas.map(({ id }) => successorOf(model, id));
    expect(new Set(successors)).toEqual(new Set(['public-api']));
  });

  it('is that of the id, before that of a pattern', () => {
    const successors = [
      { former: ['*-connector'], current: '*-fetch-job' },
      { former: ['older', 'old-connector'], current: 'gateway' },
    ];
    expect(successorOf({ successors }, 'old-connector')).toBe('gateway');
    expect(successorOf({ successors }, 'older')).toBe('gateway');
    expect(successorOf({ successors }, 'older-connector')).toBe('older-fetch-job');
    expect(successorOf({ successors }, 'connector')).toBeUndefined();
    expect(successorOf({ successors }, '-connector')).toBeUndefined();
  });

  it('is none for an id that is in the model or unknown', () => {
    expect([...ids].filter((id) => successorOf(model, id) !== undefined)).toEqual([]);
    for (const unknown of ['', 'nothing', 'company', 'companies-2', '*', 'connector'])
      expect(successorOf(model, unknown)).toBeUndefined();
  });

  it('is inserted as it is written', () => {
    expect(successorOf(model, '$&-connector')).toBe('$&-fetch-job');
  });
});

it('every scenario that had a page is in the model, or has a successor that is', () => {
  const ids = model.scenarios.map(({ id }) => id);
  const replaced = model.scenarioSuccessors.flatMap(({ former }) => former);
  expect(publishedScenarioIds.length).toBeGreaterThan(20);
  expect(publishedScenarioIds.filter((id) => ![...ids, ...replaced].includes(id))).toEqual([]);
  expect(replaced.filter((id) => !publishedScenarioIds.includes(id))).toEqual([]);
});
