import { describe, expect, it } from 'vitest';
import { edited } from '../platform.fixture';
import { faultsOf, type FoundFault } from './faults.fixture';

describe('a connection that is not as documented is rejected with line and remedy:', () => {
  it.each<[what: string, from: string, to: string, ...faults: FoundFault[]]>([
    [
      'a connection removed',
      `  - from: data-api
    to: client-metabase
    facts: [topology-data-api]
    latency: network-latency
`,
      '',
      [
        'components.yaml: - from: api-client',
        'no connection Data API → Client Metabase (topology.yaml): add it without a label',
      ],
    ],
    [
      'a connection to another component',
      'to: link-site\n',
      'to: monitoring\n',
      [
        'components.yaml: - from: api-client',
        'no connection API Gateway → Link Site (topology.yaml): add it with the label "HTTPS"',
      ],
      [
        'components.yaml: facts: [topology-link]',
        'API Gateway → Monitoring is not in the documented topology (topology.yaml): cite why it is here instead of "topology-link"',
      ],
    ],
    [
      'another label',
      'to: data-api\n    label: HTTPS\n',
      'to: data-api\n    label: HTTP\n',
      [
        'components.yaml: - from: public-api',
        'Public API → Data API has another label (topology.yaml): write it with the label "HTTPS"',
      ],
    ],
    [
      'a label where none is documented',
      'from: data-api\n    to: client-metabase\n',
      'from: data-api\n    to: client-metabase\n    label: SQL\n',
      [
        'components.yaml: - from: data-api',
        'Data API → Client Metabase has another label (topology.yaml): write it without a label',
      ],
    ],
    [
      'a label on a connection that is not documented',
      'to: monitoring\n',
      'to: monitoring\n    label: HTTPS\n',
      [
        'components.yaml: label: HTTPS',
        'Public API → Monitoring is not in the documented topology and has no label there (topology.yaml): remove `label`',
      ],
    ],
    [
      'one direction of two',
      'both: true\n    facts: [topology-internal-queues]',
      'facts: [topology-internal-queues]',
      [
        'components.yaml: - from: internal-services',
        'Internal Services → Message Queues is drawn in both directions (topology.yaml): add `both: true`',
      ],
    ],
    [
      'two directions where one is documented',
      'to: public-api\n',
      'to: public-api\n    both: true\n',
      [
        'components.yaml: - from: gateway',
        'API Gateway → Public API is drawn in one direction (topology.yaml): remove `both`',
      ],
    ],
    [
      'a connection that is said to be in the topology',
      'facts: [load-monitored, load-reported-by]',
      'facts: [topology-api]',
      [
        'components.yaml: facts: [topology-api]',
        'Public API → Monitoring is not in the documented topology (topology.yaml): cite why it is here instead of "topology-api"',
      ],
    ],
    [
      'a documented connection that does not cite the topology',
      'facts: [topology-data-api]\n    latency',
      'facts: [topology-api]\n    latency',
      [
        'components.yaml: facts: [topology-api]',
        'Data API → Client Metabase is in the documented topology (topology.yaml): cite "topology-data-api"',
      ],
    ],
    [
      'a connection without facts',
      '    facts: [load-monitored, load-reported-by]\n',
      '',
      ['components.yaml: - from: public-api', 'facts is missing, expected a list'],
    ],
    [
      'a connection with an empty list of facts',
      'facts: [load-monitored, load-reported-by]',
      'facts: []',
      ['components.yaml: facts: []', expect.stringContaining('facts is ') as string],
    ],
    [
      'a fact that the ledger does not have',
      'load-reported-by',
      'load-reported-to',
      [
        'components.yaml: facts: [load-monitored, load-reported-to]',
        '"load-reported-to" names no entry of facts, did you mean "load-reported-by"?',
      ],
    ],
  ])('%s', (_, from, to, ...expected) => {
    expect(faultsOf(edited('components.yaml', [from, to]))).toEqual(
      expected.map(([where, message]) => [expect.stringContaining(where) as string, message]),
    );
  });
});
