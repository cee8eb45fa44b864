import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { readModel } from '../../inputs/model';
import { conditionRows } from '../../platform/model/conditions';
import { conditionTable, conditionsOfLines } from './conditions';

const model = await readModel(path.join(import.meta.dirname, '../../..'));

describe('conditions on the command line', () => {
  it('have the type that the model gives them', () => {
    const lines = [
      'mutualTls=true',
      'requestsToday=5',
      'authorization=expired',
      'connector=xero',
      'failing=waf,xero-fetch-job',
      'syncing=invoices',
      'allowedAddresses=2001:db8::, 203.0.113.10',
    ];
    expect(conditionsOfLines(model, lines)).toEqual({
      mutualTls: true,
      requestsToday: 5,
      authorization: 'expired',
      connector: 'xero',
      failing: ['waf', 'xero-fetch-job'],
      syncing: ['invoices'],
      allowedAddresses: ['2001:db8::', '203.0.113.10'],
    });
  });

  it.each([
    ['mutualTls', /--condition is "mutualTls", expected name=value/],
    ['mutualTl=true', /unknown key "mutualTl", did you mean "mutualTls"\?/],
    ['mutualTls=maybe', /mutualTls is "maybe", expected true or false/],
    ['requestsToday=many', /requestsToday is "many", expected a number/],
    ['requestsToday=-1', /requestsToday is -1, expected at least 0/],
    ['authorization=expire', /authorization is "expire".*, did you mean "expired"\?/],
    [
      'connector=xeroo',
      /connector is "xeroo", expected one of the connectors, did you mean "xero"\?/,
    ],
    ['failing=azure-sql', /failing is "azure-sql", expected one of the components/],
    ['failing=wa', /failing is "wa", expected one of the components, did you mean "waf"\?/],
    ['allowedAddresses=here', /"here", expected an IP address/],
    ['mutualTls=', /mutualTls is "", expected true or false/],
    ['mutualTls=true, certificate: true', /mutualTls is "true, certificate: true"/],
  ])('are rejected with what is expected: %s', (line, message) => {
    expect(() => conditionsOfLines(model, [line])).toThrow(message);
  });

  it('are rejected where one is given twice', () => {
    const twice = ['failing=waf', 'failing=gateway'];
    expect(() => conditionsOfLines(model, twice)).toThrow(/failing is given twice/);
  });

  it('are listed with their types and defaults', () => {
    const rows = conditionTable();
    expect(rows.map(([name]) => name)).toEqual(conditionRows.map(([name]) => name));
    expect(rows).toContainEqual(['machine', 'online|offline', 'online']);
    expect(rows).toContainEqual(['requestsToday', 'whole number up to 1000000', '0']);
    expect(rows).toContainEqual(['mutualTls', 'true|false', 'false']);
    expect(rows).toContainEqual(['allowedAddresses', 'IP address,…', 'none']);
    expect(rows).toContainEqual(['failing', 'id of a component,…', 'none']);
  });
});
