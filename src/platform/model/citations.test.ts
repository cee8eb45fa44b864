import { describe, expect, it } from 'vitest';

import { edited, faultLines, ledger, model } from '../platform.fixture';

const stateOf = new Map(ledger.facts.map(({ id, state }) => [id, state]));

describe.each([
  ['control', model.controls],
  ['layer', model.layers],
  ['question', model.questions],
  ['scenario', model.scenarios],
  ['family', model.families],
  ['mark', model.marks],
  ['environment', model.environments],
] as const)('each %s', (_, entries) => {
  it.each<(typeof entries)[number]>(entries)(
    'cites facts of the ledger, each once: $id',
    ({ facts }) => {
      expect(facts.length).toBeGreaterThan(0);
      expect(new Set(facts).size).toBe(facts.length);
      for (const id of facts) expect(stateOf.has(id), id).toBe(true);
    },
  );
});

it.each(model.scenarios)('the scenario $id rests on the public documentation', ({ facts }) => {
  expect(facts.map((id) => stateOf.get(id))).toContain('documented');
});

it.each(model.layers)('the layer $id is documented, with a fact of its own', ({ id, facts }) => {
  expect(facts.map((fact) => stateOf.get(fact))).toEqual(['documented']);
  const others = model.layers.filter((layer) => layer.id !== id).flatMap((layer) => layer.facts);
  expect(others).not.toContain(facts[0]);
});

it('a scenario that assumes a status cites it', () => {
  for (const { facts, expect: end } of model.scenarios) {
    const status = model.controls.find(({ id }) => id === end.rule)?.refusal.status;
    if (typeof status === 'object') expect(facts).toContain(status.assumption);
  }
});

describe('what cites nothing, or nothing that exists, is a fault with its place:', () => {
  it.each([
    [
      'a control without facts',
      'controls.yaml',
      'facts: [waf-dos, dos-limit, waf-flood-limit, flood-refusal-status]',
      'facts: []',
      /^controls\.yaml:\d+:\d+ .*facts/,
    ],
    [
      'a control with a misspelt fact',
      'controls.yaml',
      'facts: [waf-dos, dos-limit,',
      'facts: [waf-dos, dos-limits,',
      /^controls\.yaml:\d+:\d+ "dos-limits" names no entry of facts, did you mean "dos-limit"\?$/,
    ],
    [
      'a place that no fact states',
      'controls.yaml',
      'placedBy: gateway-checks-https',
      'placedBy: gateway-check-https',
      /^controls\.yaml:\d+:\d+ "gateway-check-https" names no entry of facts, did you mean "gateway-checks-https"\?$/,
    ],
    [
      'a layer without facts',
      'responsibility.yaml',
      '    facts: [layer-devices]\n',
      '',
      /^responsibility\.yaml:\d+:\d+ .*facts/,
    ],
    [
      'a layer with a fact that is not there',
      'responsibility.yaml',
      'layer-hosts',
      'layer-host',
      /"layer-host" names no entry of facts, did you mean "layer-hosts"\?$/,
    ],
    [
      'a scenario without facts',
      'scenarios.yaml',
      '    facts: [status-400, page-parameter, public-api-validates, public-api-statuses]\n',
      '',
      /^scenarios\.yaml:\d+:\d+ .*facts/,
    ],
    [
      'a scenario with a fact that is not there',
      'scenarios.yaml',
      'facts: [status-400, page-parameter',
      'facts: [status-400, page-parameters',
      /^scenarios\.yaml:\d+:\d+ "page-parameters" names no entry of facts, did you mean "page-parameter"\?$/,
    ],
    [
      'a statement about the network with a fact that is not there',
      'topology.yaml',
      'fact: private-https',
      'fact: private-http',
      /^topology\.yaml:\d+:\d+ "private-http" names no entry of facts, did you mean "private-https"\?$/,
    ],
  ])('%s', (_, file, from, to, message) => {
    const [first] = faultLines(edited(file, [from, to]));
    expect(first).toMatch(message);
  });
});
