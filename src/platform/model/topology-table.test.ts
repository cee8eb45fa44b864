import { describe, expect, it } from 'vitest';
import { edited, faultLines, model } from '../platform.fixture';

// The rows of the documented diagram, as they were read from it. The table has these and no others.
const components = [
  'Codat Client: client',
  'Cloudflare (WAF): waf',
  'API Gateway: gateway, inside',
  'Public API: service, inside',
  'Data API: service, inside',
  'Internal Services: service, inside',
  'Link Site: service, inside',
  'Platform Link Service: service, inside',
  'Platform Fetch Job: job, inside',
  'Platform Map Job: job, inside',
  'Message Queues: queue, inside',
  'Client Metabase: store, inside',
  'Platform: source',
];
const connections = [
  'Codat Client → Cloudflare (WAF): HTTPS :443',
  'Cloudflare (WAF) → API Gateway: HTTPS :443',
  'API Gateway → Public API: HTTPS',
  'Public API → Data API: HTTPS',
  'Data API → Client Metabase: –',
  'API Gateway → Link Site: HTTPS',
  'Link Site → Platform Link Service: HTTPS',
  'Platform Link Service → Platform: HTTPS, auth requests',
  'Platform Fetch Job → Platform: –',
  'Platform Fetch Job ↔ Message Queues: PrivateLink',
  'Platform Map Job → Message Queues: PrivateLink',
  'Internal Services ↔ Message Queues: PrivateLink',
  'Platform Fetch Job → Client Metabase: PrivateLink, get and store data',
  'Platform Map Job → Client Metabase: PrivateLink, get and store data',
  'Internal Services → Client Metabase: PrivateLink',
];

describe('the table of the documented topology', () => {
  const { topology } = model;

  it('has the 13 documented components, each of its kind and on its side of the boundary', () => {
    expect(components).toHaveLength(13);
    expect(
      topology.components.map(
        ({ name, kind, inside }) => `${name}: ${kind}${inside ? ', inside' : ''}`,
      ),
    ).toEqual(components);
  });

  it('has the 15 documented connections, each with its label and its directions', () => {
    expect(connections).toHaveLength(15);
    expect(
      topology.connections.map(
        ({ from, to, label, both }) => `${from} ${both ? '↔' : '→'} ${to}: ${label ?? '–'}`,
      ),
    ).toEqual(connections);
  });
});

describe('a table that contradicts itself is rejected with file, line and remedy:', () => {
  const dataApi = '- { from: Public API, to: Data API, label: HTTPS, fact: topology-api }';
  it.each<[what: string, from: string, to: string, message: RegExp]>([
    [
      'a component twice',
      '- { name: Data API,',
      '- { name: Public API,',
      /^topology\.yaml:\d+:\d+ an earlier row is Public API: remove one of them$/m,
    ],
    [
      'a connection twice',
      dataApi,
      `${dataApi}\n    ${dataApi}`,
      /^topology\.yaml:\d+:\d+ an earlier row is Public API → Data API: remove one of them$/,
    ],
    [
      'a direction that an earlier row has already',
      'from: Internal Services,\n        to: Client Metabase,',
      'from: Message Queues,\n        to: Platform Fetch Job,',
      /^topology\.yaml:\d+:\d+ an earlier row is Message Queues → Platform Fetch Job: remove one/,
    ],
    [
      'a connection of a component without a row',
      dataApi,
      '- { from: Public API, to: Date API, label: HTTPS, fact: topology-api }',
      /^topology\.yaml:\d+:\d+ "Date API" names no component of the table, did you mean "Data API"\?$/,
    ],
  ])('%s', (_, from, to, message) => {
    const files = edited('topology.yaml', [from, to]);
    const lines = faultLines(files);
    expect(lines.join('\n')).toMatch(message);
    for (const line of lines) expect(line).toMatch(/^topology\.yaml/);
  });
});
