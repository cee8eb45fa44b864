import { describe, expect, it } from 'vitest';
import { edited, faultLines, model } from '../platform.fixture';
import { nameOf } from './expand';

const { components, connections } = model.topology;

/** In the documented topology, `Platform` stands for the name of an integration. */
const forIntegration = (name: string, integration: string) => name.replace('Platform', integration);

describe.each(model.connectors)('the model with $name', ({ id: integration, name }) => {
  const own = model.components.filter(
    (each) => !('connector' in each) || each.connector === integration,
  );
  const drawn = new Map(
    own.flatMap((each) => (each.placed === undefined ? [[each.id, nameOf(each)]] : [])),
  );

  it('has the documented components, each of its kind, and no other without a mark', () => {
    const found = own.flatMap(({ id, kind }) => {
      const label = drawn.get(id);
      return label === undefined ? [] : [`${label}: ${kind}`];
    });
    const documented = components.map((each) => `${forIntegration(each.name, name)}: ${each.kind}`);
    expect(found.toSorted()).toEqual(documented.toSorted());
  });

  it('has the documented connections, each with its label, and no other without a mark', () => {
    const ids = new Set(own.map(({ id }) => id));
    const found = model.connections.flatMap(({ from, to, label, placed }) =>
      placed === undefined && ids.has(from) && ids.has(to)
        ? [`${drawn.get(from) ?? from} → ${drawn.get(to) ?? to}: ${label ?? ''}`]
        : [],
    );
    const documented = connections.flatMap(({ from, to, label = '', both }) => {
      const ends = [forIntegration(from, name), forIntegration(to, name)];
      const directions = both ? [ends, ends.toReversed()] : [ends];
      return directions.map((pair) => `${pair.join(' → ')}: ${label}`);
    });
    expect(found.toSorted()).toEqual(documented.toSorted());
  });
});

it('every reason of placements.yaml is the reason of something', () => {
  const used = [...model.components, ...model.connections, ...model.controls].map(
    ({ placed }) => placed,
  );
  expect(model.placements.filter(({ id }) => !used.includes(id))).toEqual([]);
});

describe('a model that is not the documented topology is rejected with file, line and remedy:', () => {
  const add = 'say why it is here: `placed` with an id of placements.yaml';
  it.each<[what: string, from: string, to: string, line: string, message: string]>([
    [
      'a connection removed',
      '  - { from: data-api, to: client-metabase, latency: network-latency }\n',
      '',
      '- { from: api-client, to: waf',
      'no connection Data API → Client Metabase (topology.yaml): add it without a label',
    ],
    [
      'a connection to another component',
      'from: gateway, to: link-site,',
      'from: gateway, to: monitoring,',
      '- { from: api-client, to: waf',
      'no connection API Gateway → Link Site (topology.yaml): add it with the label "HTTPS"',
    ],
    [
      'another label',
      'from: public-api, to: data-api, label: HTTPS,',
      'from: public-api, to: data-api, label: HTTP,',
      '- { from: public-api, to: data-api',
      'Public API → Data API has another label (topology.yaml): write it with the label "HTTPS"',
    ],
    [
      'a label where none is documented',
      'from: data-api, to: client-metabase,',
      'from: data-api, to: client-metabase, label: SQL,',
      '- { from: data-api, to: client-metabase',
      'Data API → Client Metabase has another label (topology.yaml): write it without a label',
    ],
    [
      'one direction of two',
      '\n    both: true\n',
      '\n',
      '- from: internal-services',
      'Internal Services → Message Queues goes both ways (topology.yaml): set `both` so',
    ],
    [
      'two directions where one is documented',
      'from: gateway, to: public-api,',
      'from: gateway, to: public-api, both: true,',
      '- { from: gateway, to: public-api',
      'API Gateway → Public API goes one way (topology.yaml): set `both` so',
    ],
    [
      'a component renamed',
      'label: API Gateway',
      'label: Gateway',
      '- id: api-client',
      'no component is labelled "API Gateway" (topology.yaml): add it, of kind gateway',
    ],
    [
      'a component under a name that is not documented',
      'label: API Gateway',
      'label: Gateway',
      '- id: gateway',
      `"Gateway" is not in the documented topology (topology.yaml): ${add}`,
    ],
    [
      'a second component under a documented name',
      'label: Webhook sender',
      'label: API Gateway',
      '- id: webhook-sender',
      '"API Gateway" is an earlier component (topology.yaml): give it another label',
    ],
    [
      'a component of another kind',
      'kind: gateway',
      'kind: sender',
      '- id: gateway',
      '"API Gateway" is of kind sender (topology.yaml): make it a gateway',
    ],
    [
      'a component without a mark',
      '    placed: webhook-sender\n',
      '',
      '- id: webhook-sender',
      `"Webhook sender" is not in the documented topology (topology.yaml): ${add}`,
    ],
    [
      'a connection without a mark',
      'to: monitoring, placed: load-reported,',
      'to: monitoring,',
      '- { from: public-api, to: monitoring',
      `Public API → Monitoring is not in the documented topology (topology.yaml): ${add}`,
    ],
    [
      'a documented component with a mark',
      '    label: Public API\n',
      '    label: Public API\n    placed: people\n',
      '- id: public-api',
      '"Public API" is in the documented topology (topology.yaml): remove `placed`',
    ],
    [
      'a documented connection with a mark',
      'from: gateway, to: public-api,',
      'from: gateway, to: public-api, placed: people,',
      '- { from: gateway, to: public-api',
      'API Gateway → Public API is in the documented topology (topology.yaml): remove `placed`',
    ],
    [
      'a part of an integration renamed',
      "label: '{name} Fetch Job'",
      "label: '{name} Fetch Worker'",
      '- id: api-client',
      'no component is labelled "Platform Fetch Job" (topology.yaml): add it, of kind job',
    ],
    [
      'a part of an integration under a name that is not documented',
      "label: '{name} Fetch Job'",
      "label: '{name} Fetch Worker'",
      'zone: jobs',
      `"Platform Fetch Worker" is not in the documented topology (topology.yaml): ${add}`,
    ],
  ])('%s', (_, from, to, line, message) => {
    const files = edited('components.yaml', [from, to]);
    const lines = faultLines(files);
    const found = lines.find((each) => each.endsWith(` ${message}`)) ?? lines.join('\n');
    expect(found).toMatch(/^components\.yaml:\d+:\d+ /);
    expect(found.replace(/^\S+ /, '')).toBe(message);
    expect(files['components.yaml']?.split('\n')[Number(found.split(':')[1]) - 1]).toContain(line);
  });
});
