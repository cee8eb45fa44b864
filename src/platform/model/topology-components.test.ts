import { describe, expect, it } from 'vitest';
import { edited } from '../platform.fixture';
import { faultsOf, type FoundFault } from './faults.fixture';

const cite = 'cite a fact of it, such as "topology-inside"';

describe('a component that is not as documented is rejected with line and remedy:', () => {
  it.each<[what: string, from: string, to: string, ...faults: FoundFault[]]>([
    [
      'a component renamed',
      'label: API Gateway',
      'label: Gateway',
      [
        'components.yaml: label: Gateway',
        '"Gateway" is not in the documented topology (topology.yaml): label it "API Gateway"',
      ],
    ],
    [
      'a component under the name of another',
      'label: Webhook sender',
      'label: API Gateway',
      [
        'components.yaml: label: API Gateway',
        '"API Gateway" is an earlier component (topology.yaml): give it another label',
      ],
    ],
    [
      'a component that is said to be in the topology',
      'facts: [sender-component,',
      'facts: [topology-inside,',
      [
        'components.yaml: facts: [topology-inside, sender-place, webhook-signed, webhook-addresses, undrawn-senders]',
        '"Webhook sender" is not in the documented topology (topology.yaml): cite why it is here instead of "topology-inside"',
      ],
    ],
    [
      'a documented component that does not cite the topology',
      'facts: [topology-api, public-api-validates,',
      'facts: [public-api-validates,',
      [
        'components.yaml: facts: [public-api-validates, syncs-queued-by, pushes-queued-by]',
        `"Public API" is in the documented topology (topology.yaml): ${cite}`,
      ],
    ],
    [
      'a component of the private network in another zone',
      'zone: data\n',
      'zone: sources\n',
      [
        'components.yaml: zone: sources',
        '"Client Metabase" is inside the private network, but zone "sources" is not (topology.yaml): put it in a zone with hosting azure',
      ],
    ],
    [
      'a component of the internet in the private network',
      'zone: perimeter\n',
      'zone: api\n',
      [
        'components.yaml: zone: api',
        '"Cloudflare (WAF)" is outside the private network, but zone "api" is inside (topology.yaml): put it in a zone with hosting external',
      ],
    ],
    [
      'a part of an integration renamed',
      "label: '{name} Fetch Job'",
      "label: '{name} Fetch Worker'",
      [
        "components.yaml: label: '{name} Fetch Worker'",
        '"{name} Fetch Worker" is not in the documented topology (topology.yaml): label it "{name} Fetch Job"',
      ],
    ],
    [
      'a part of an integration without the name of its integration',
      "label: '{name} Fetch Job'",
      'label: Platform Fetch Job',
      [
        'components.yaml: label: Platform Fetch Job',
        '"Platform Fetch Job" is not in the documented topology (topology.yaml): label it "{name} Fetch Job"',
      ],
    ],
    [
      'a part of an integration under the name of another',
      "label: '{name} Map Job'",
      "label: '{name} Fetch Job'",
      [
        'components.yaml: link-service:',
        'no part is labelled "{name} Map Job" (topology.yaml): label a part of kind job so',
      ],
      [
        'components.yaml: label:',
        '"{name} Fetch Job" is an earlier component (topology.yaml): give it another label',
      ],
    ],
  ])('%s', (_, from, to, ...expected) => {
    expect(faultsOf(edited('components.yaml', [from, to]))).toEqual(
      expected.map(([where, message]) => [expect.stringContaining(where) as string, message]),
    );
  });

  it('a zone of the private network that is outside', () => {
    const [from, to] = [
      'id: link\n    label: Link\n    hosting: azure',
      'id: link\n    label: Link\n    hosting: external',
    ];
    expect(faultsOf(edited('zones.yaml', [from, to])).map(([, message]) => message)).toEqual(
      ['Link Site', '{name} Link Service'].map(
        (label) =>
          `"${label}" is inside the private network, but zone "link" is not (topology.yaml): put it in a zone with hosting azure`,
      ),
    );
  });

  it('a zone inside takes what is not documented, too', () => {
    expect(faultsOf(edited('components.yaml', ['zone: monitoring', 'zone: data']))).toEqual([]);
  });
});
