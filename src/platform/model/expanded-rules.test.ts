import { describe, expect, it } from 'vitest';
import { edited, texts } from '../platform.fixture';
import { faultsOf } from './faults.fixture';

const again = 'is the id of another component or part';

describe('an id that two components would have is rejected:', () => {
  /** The faults of the model with another integration, after the others or before them. */
  const faultsWith = (id: string, isFirst = false) => {
    const row = `  - { id: ${id}, name: New, family: banking }\n`;
    const rows = texts['connectors.yaml'] ?? '';
    const list = isFirst ? rows.replace('connectors:\n', `connectors:\n${row}`) : rows + row;
    return faultsOf({ ...texts, 'connectors.yaml': list });
  };
  const where = (id: string) => `connectors.yaml: - { id: ${id}, name: New, family: banking }`;

  it.each([
    ['a component', 'waf'],
    ['a part of another integration', 'xero-fetch-job'],
    ['a part of a family', 'accounting-sources'],
  ])('that of %s', (_, id) => {
    const message = `"${id}" ${again}: give the integration "${id}" another id`;
    expect(faultsWith(id)).toEqual([[where(id), message]]);
  });

  it('that of a part of a later integration', () => {
    expect(faultsWith('xero-fetch-job', true)).toEqual([
      [
        'connectors.yaml: id: xero,',
        `"xero-fetch-job" ${again}: give the integration "xero" another id`,
      ],
    ]);
  });

  it('that of a part of a family, for a component', () => {
    const added = `components:
  - id: banking-sources
    kind: person
    zone: outside
    party: client
    facts: [portal-host]
    label: Person
    description: A person.
    pages: []
`;
    expect(faultsOf(edited('components.yaml', ['components:\n', added]))).toEqual([
      ['components.yaml: - id: banking-sources', `"banking-sources" ${again}: give it another id`],
    ]);
  });

  it('but no other', () => {
    expect(faultsWith('new-one')).toEqual([]);
    expect(faultsWith('sage-100')).toEqual([
      [
        'file-upload-software.yaml: - { id: sage-100, name: Sage 100 }',
        '"sage-100" is a connector: remove it here',
      ],
    ]);
  });
});

/** The ends of a connection as the file has them. */
const lines = (ends: string): string => ends.replace(', ', '\n    ');

describe('a pair that is connected twice is rejected:', () => {
  const twice = 'is connected by an earlier entry: remove one of them';
  it.each<[what: string, from: string, to: string, pair: string]>([
    ['the same', 'from: waf, to: gateway', 'from: api-client, to: waf', 'api-client → waf'],
    [
      'a direction of another entry',
      'from: message-queues, to: $map-job',
      'from: message-queues, to: $fetch-job',
      'message-queues → $fetch-job',
    ],
    [
      'that of one integration, beside that of all',
      'from: message-queues, to: $map-job',
      'from: xero-map-job, to: message-queues',
      'xero-map-job → message-queues',
    ],
    [
      'that of all integrations, after that of one',
      'from: public-api, to: monitoring',
      'from: xero-fetch-job, to: xero',
      '$fetch-job → $source',
    ],
  ])('%s', (_, from, to, pair) => {
    const faults = faultsOf(edited('components.yaml', [lines(from), lines(to)]));
    expect(faults.filter(([, message]) => message.includes('earlier entry'))).toEqual([
      [expect.stringMatching(/^components\.yaml: - from: /) as string, `${pair} ${twice}`],
    ]);
  });
});

describe('a connection of components that cannot be connected is rejected:', () => {
  it.each([
    ['a component with itself', 'from: waf, to: gateway', 'from: waf, to: waf', 'waf → waf'],
    [
      'a component with itself',
      'from: public-api, to: monitoring',
      'from: $source, to: $source',
      '$source → $source',
    ],
    [
      'parts of two integrations',
      'from: public-api, to: monitoring',
      'from: $fetch-job, to: xero',
      '$fetch-job → xero',
    ],
    [
      'parts of two integrations',
      'from: public-api, to: monitoring',
      'from: xero-map-job, to: stripe',
      'xero-map-job → stripe',
    ],
  ])('%s: %s', (what, from, to, pair) => {
    expect(faultsOf(edited('components.yaml', [lines(from), lines(to)]))).toContainEqual([
      `components.yaml: - ${to.split(', ')[0]}`,
      `${pair} connects ${what}: correct \`from\` or \`to\``,
    ]);
  });

  it('but an integration has a connection of its own', () => {
    const [from, to] = ['from: public-api, to: monitoring', 'from: xero-map-job, to: monitoring'];
    expect(faultsOf(edited('components.yaml', [lines(from), lines(to)]))).toEqual([]);
  });
});
