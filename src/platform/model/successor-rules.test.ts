import { describe, expect, it } from 'vitest';
import { edited } from '../platform.fixture';
import { faultsOf } from './faults.fixture';

describe('a successor is rejected with line and remedy:', () => {
  it.each<[what: string, from: string, to: string, message: string]>([
    [
      'of a component',
      '[azure-sql]',
      '[azure-sql, gateway]',
      '"gateway" is in the model, expected an id that is not',
    ],
    [
      'of a part of an integration',
      '[azure-sql]',
      '[xero-map-job]',
      '"xero-map-job" is in the model, expected an id that is not',
    ],
    [
      'of a part of a family',
      '[azure-sql]',
      '[accounting-sources]',
      '"accounting-sources" is in the model, expected an id that is not',
    ],
    [
      'of a pattern that ids in the model fit',
      "['*-connector']",
      "['*-map-job']",
      '"dynamics-365-business-central-map-job" is in the model, expected an id that is not',
    ],
    [
      'of an id that has another',
      '[azure-sql]',
      '[companies]',
      '"companies" has an earlier successor: remove one of them',
    ],
    [
      'of an id twice',
      '[azure-sql]',
      '[azure-sql, azure-sql]',
      '"azure-sql" has an earlier successor: remove one of them',
    ],
    [
      'of everything',
      "['*-connector']",
      "['*']",
      'former is "*", expected an id, which may begin with *- for an integration or a family',
    ],
    ['of nothing', '[azure-sql]', '[]', 'former is [], expected an entry or more'],
    [
      'that is no component',
      'current: client-metabase',
      'current: clients-metabase',
      '"clients-metabase" names no component, did you mean "client-metabase"?',
    ],
    [
      'that no integration has',
      "current: '*-fetch-job'",
      "current: '*-fetch-jib'",
      '"*-fetch-jib" names no component, did you mean "*-fetch-job"?',
    ],
    [
      'that is a source by a pattern, as the id of a source is that of its integration',
      "current: '*-fetch-job'",
      "current: '*-source'",
      '"*-source" names no component, did you mean "*-sources"?',
    ],
    [
      'of a pattern, that is none',
      '[azure-sql]',
      "['*-sql']",
      '"*-sql" and "client-metabase" must both begin with *, or neither',
    ],
  ])('%s', (_, from, to, message) => {
    const text = from.startsWith('current') ? to : `former: ${to}`;
    expect(faultsOf(edited('components.yaml', [from, to]))).toEqual([
      [expect.stringContaining(text) as string, message],
    ]);
  });
});

describe('a successor of a scenario is rejected with line and remedy:', () => {
  it.each<[what: string, from: string, to: string, message: string]>([
    [
      'of a scenario',
      'former: [list-companies-integration,',
      'former: [load-spike,',
      '"load-spike" is a scenario, expected an id that is not',
    ],
    [
      'of an id twice',
      'former: [list-companies-integration,',
      'former: [list-companies-production,',
      '"list-companies-production" has an earlier successor: remove one of them',
    ],
    [
      'that is no scenario',
      'current: list-companies }',
      'current: list-company }',
      '"list-company" names no scenario, did you mean "list-companies"?',
    ],
  ])('%s', (_, from, to, message) => {
    expect(faultsOf(edited('scenarios.yaml', [from, to]))).toEqual([
      [expect.stringContaining(to) as string, message],
    ]);
  });
});
