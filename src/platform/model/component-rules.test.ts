import { describe, expect, it } from 'vitest';
import { edited } from '../platform.fixture';
import { faultsOf } from './faults.fixture';

describe('a connection that calls into the customer’s machine is rejected, or that leaves integrations out:', () => {
  it.each<[what: string, from: string, to: string, message: string]>([
    [
      'a fetch job that calls the software',
      'from: $fetch-job\n    to: $source\n    onPremise: false\n',
      'from: $fetch-job\n    to: $source\n',
      '$fetch-job → $source would call into the customer’s machine: add `onPremise: false`',
    ],
    [
      'a gateway that calls the agent',
      'from: gateway\n    to: $fetch-job\n',
      'from: gateway\n    to: $agent\n',
      'gateway → $agent calls into the customer’s machine: remove it',
    ],
    [
      'an agent of every integration',
      'from: $agent\n    to: waf\n    onPremise: true\n',
      'from: $agent\n    to: waf\n',
      '$agent → waf exists for on-premise integrations only: add `onPremise: true`',
    ],
    [
      'a documented connection that some integrations lack',
      'from: $map-job\n    to: message-queues\n',
      'from: $map-job\n    to: message-queues\n    onPremise: false\n',
      '$map-job → message-queues holds for every integration: remove `onPremise`',
    ],
  ])('%s', (_, from, to, message) => {
    const faults = faultsOf(edited('components.yaml', [from, to]));
    expect(faults.map(([, text]) => text)).toContain(message);
  });
});

describe('an on-premise integration is rejected', () => {
  it('if it is named twice', () => {
    const row = '  - { connector: sage-50-accounts, host: sage50.codat.io }';
    expect(faultsOf(edited('components.yaml', [row, `${row}\n${row}`]))).toEqual([
      [
        `components.yaml: ${row.trim()}`,
        '"sage-50-accounts" is an earlier entry: remove one of them',
      ],
    ]);
  });

  it('if a person is sent to it to sign in', () => {
    const faults = faultsOf(
      edited('components.yaml', ['connector: sage-50-accounts', 'connector: xero']),
    );
    expect(faults.map(([, text]) => text)).toContain(
      '"xero" is on premise, so nothing can redirect to it: remove its `callback`',
    );
  });
});

describe('components that the engine or a figure cannot use are rejected with line and remedy:', () => {
  it.each<[what: string, from: string, to: string, where: string, message: string]>([
    [
      'a Link Site without a host',
      '    host: link-api.codat.io\n',
      '',
      '- id: link-site',
      '"link-site" has no host, by which the gateway routes to it: add `host`',
    ],
    [
      'an overview with a second integration',
      '  - xero\n',
      '  - xero\n  - stripe\n',
      '- stripe',
      '"stripe" is not a part of "xero": remove it',
    ],
    [
      'an overview without a part of its integration',
      '  - xero-map-job\n',
      '',
      '- api-client',
      '"xero-map-job" is missing, another part of "xero": add it',
    ],
    [
      'an overview with a component twice',
      '  - xero\n',
      '  - xero\n  - waf\n',
      '- waf',
      '"waf" is an earlier entry: remove one of them',
    ],
  ])('%s', (_, from, to, where, message) => {
    expect(faultsOf(edited('components.yaml', [from, to]))).toEqual([
      [`components.yaml: ${where}`, message],
    ]);
  });

  it('an overview without an integration', () => {
    const parts = ['xero-link-service', 'xero-fetch-job', 'xero-map-job', 'xero'];
    const edits = parts.map((id) => [`  - ${id}\n`, ''] as const);
    expect(faultsOf(edited('components.yaml', ...edits))).toEqual([
      ['components.yaml: - api-client', 'it has no integration: add the parts of one'],
    ]);
  });

  it('a role that two have, so that another has none', () => {
    expect(faultsOf(edited('components.yaml', ['role: secrets', 'role: data']))).toEqual([
      [
        'components.yaml: - id: api-client',
        'no component has the role "secrets", which the engine needs',
      ],
      ['components.yaml: role: data', 'an earlier component has the role "data"'],
    ]);
  });
});
