import { describe, expect, it } from 'vitest';
import { model, routes, scenario } from './platform.fixture';
import { checkScenarios, playableConnectors } from './scenarios';

const [first, ...others] = model.scenarios;
if (!first) throw new Error('the model has no scenario');

describe('scenarios', () => {
  it('end as they say', () => {
    const traces = checkScenarios(model, routes);
    expect(Object.keys(traces)).toEqual(model.scenarios.map(({ id }) => id));
    expect(model.scenarios.length).toBeGreaterThanOrEqual(3);
  });

  it('that end otherwise are named, all at once', () => {
    const scenarios = model.scenarios.map((scenario) => ({
      ...scenario,
      expect: { status: 503, decidedBy: 'waf', rule: 'rate' as const },
    }));
    expect(() => checkScenarios({ ...model, scenarios }, routes)).toThrow(
      /"list-companies" ends with status 200, expected 503[^]*"list-companies" ends with rule none, expected rate[^]*"no-api-key" ends with decidedBy gateway, expected waf[^]*"sql-injection"/,
    );
  });

  it.each([
    ['refresh-data-type', ['accounting', 'banking', 'commerce']],
    ['expired-authorization', ['accounting', 'banking', 'commerce']],
    ['write-bank-transactions', ['bankfeeds']],
  ])('%s can be played with every connector of its families', (id, families) => {
    const wanted = model.connectors.filter(({ family }) => families.includes(family));
    expect(wanted.length).toBeGreaterThan(5);
    expect(playableConnectors(model, scenario(id))).toEqual(
      wanted.map((connector) => connector.id),
    );
  });

  it('source-down can be played with every connector whose source the platform calls', () => {
    const onPremise = model.onPremise.map(({ connector }) => connector);
    const all = playableConnectors(model, scenario('refresh-data-type'));
    expect(playableConnectors(model, scenario('source-down'))).toEqual(
      all.filter((connector) => !onPremise.includes(connector)),
    );
  });

  it.each(['on-premise-sync', 'on-premise-offline'])('%s can be played on premise only', (id) => {
    expect(playableConnectors(model, scenario(id))).toEqual([
      'quickbooks-desktop',
      'sage-50-accounts',
    ]);
  });

  it('that end otherwise with one of their connectors name it', () => {
    const { onPremise, ...offline } = scenario('on-premise-offline');
    expect(onPremise).toBe(true);
    expect(() => checkScenarios({ ...model, scenarios: [offline] }, routes)).toThrow(
      /"on-premise-offline" cannot be run: EngineError: .*does not work on a customer's machine/,
    );
    const down = { ...scenario('source-down'), expect: scenario('mapping-failed').expect };
    expect(() => checkScenarios({ ...model, scenarios: [down] }, routes)).toThrow(
      /"source-down" with plaid ends with dataset Complete, expected MapError/,
    );
  });

  it('that cannot be run are named with the reason', () => {
    const scenarios = [{ ...first, request: { ...first.request, method: 'get' } }, ...others];
    expect(() => checkScenarios({ ...model, scenarios }, routes)).toThrow(
      /"list-companies" cannot be run: RequestError: method is "get"/,
    );
  });
});
