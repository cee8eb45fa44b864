import { describe, expect, it } from 'vitest';
import { edited } from '../platform.fixture';
import { faultsOf, type FoundFault } from './faults.fixture';

const add = 'say why it is here: `placed` with an id of placements.yaml';

describe('a connection that is not as documented is rejected with line and remedy:', () => {
  it.each<[what: string, from: string, to: string, ...faults: FoundFault[]]>([
    [
      'a connection removed',
      '  - { from: data-api, to: client-metabase, latency: network-latency }\n',
      '',
      [
        'components.yaml: - { from: api-client, to: waf',
        'no connection Data API → Client Metabase (topology.yaml): add it without a label',
      ],
    ],
    [
      'a connection to another component',
      'from: gateway, to: link-site,',
      'from: gateway, to: monitoring,',
      [
        'components.yaml: - { from: api-client, to: waf',
        'no connection API Gateway → Link Site (topology.yaml): add it with the label "HTTPS"',
      ],
      [
        'components.yaml: - { from: gateway, to: monitoring',
        `API Gateway → Monitoring is not in the documented topology (topology.yaml): ${add}`,
      ],
    ],
    [
      'another label',
      'from: public-api, to: data-api, label: HTTPS,',
      'from: public-api, to: data-api, label: HTTP,',
      [
        'components.yaml: - { from: public-api, to: data-api',
        'Public API → Data API has another label (topology.yaml): write it with the label "HTTPS"',
      ],
    ],
    [
      'a label where none is documented',
      'from: data-api, to: client-metabase,',
      'from: data-api, to: client-metabase, label: SQL,',
      [
        'components.yaml: - { from: data-api, to: client-metabase',
        'Data API → Client Metabase has another label (topology.yaml): write it without a label',
      ],
    ],
    [
      'a label on a connection that is not documented',
      'to: monitoring, placed: load-reported,',
      'to: monitoring, placed: load-reported, label: HTTPS,',
      [
        'components.yaml: - { from: public-api, to: monitoring',
        'Public API → Monitoring is not in the documented topology and has no label there (topology.yaml): remove `label`',
      ],
    ],
    [
      'one direction of two',
      '\n    both: true\n',
      '\n',
      [
        'components.yaml: - from: internal-services',
        'Internal Services → Message Queues is drawn in both directions (topology.yaml): add `both: true`',
      ],
    ],
    [
      'two directions where one is documented',
      'from: gateway, to: public-api,',
      'from: gateway, to: public-api, both: true,',
      [
        'components.yaml: - { from: gateway, to: public-api',
        'API Gateway → Public API is drawn in one direction (topology.yaml): remove `both`',
      ],
    ],
    [
      'a connection without a mark',
      'to: monitoring, placed: load-reported,',
      'to: monitoring,',
      [
        'components.yaml: - { from: public-api, to: monitoring',
        `Public API → Monitoring is not in the documented topology (topology.yaml): ${add}`,
      ],
    ],
    [
      'a documented connection with a mark',
      'from: gateway, to: public-api,',
      'from: gateway, to: public-api, placed: people,',
      [
        'components.yaml: - { from: gateway, to: public-api',
        'API Gateway → Public API is in the documented topology (topology.yaml): remove `placed`',
      ],
    ],
  ])('%s', (_, from, to, ...expected) => {
    expect(faultsOf(edited('components.yaml', [from, to]))).toEqual(
      expected.map(([where, message]) => [expect.stringContaining(where) as string, message]),
    );
  });
});
