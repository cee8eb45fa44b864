import { describe, expect, it } from 'vitest';
import { texts } from '../platform.fixture';
import { nameOf } from './expand';
import { FaultError } from '../../faults/fault';
import { load, MODEL_FILES } from './load';

/** The messages with which a model is refused, one of whose files is edited. */
function refusal(file: string, ...edits: readonly (readonly [from: string, to: string])[]) {
  const text = edits.reduce((before, [from, to]) => {
    expect(before).toContain(from);
    return before.replace(from, to);
  }, texts[file] ?? '');
  return messages({ ...texts, [file]: text });
}

function messages(files: Readonly<Record<string, string>>): readonly string[] {
  try {
    load(files);
  } catch (error) {
    if (error instanceof FaultError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('the model', () => {
  it('is read from its files, under whatever folder they are given', () => {
    const elsewhere = Object.entries(texts).map(([file, text]) => [`some/folder/${file}`, text]);
    expect(load(Object.fromEntries(elsewhere) as Record<string, string>)).toEqual(load(texts));
  });

  const { components, connections, connectors } = load(texts);

  it('has over 100 components, one connector service and one source for each integration', () => {
    expect(components.length).toBeGreaterThan(100);
    expect(connectors).toHaveLength(81);
    for (const kind of ['connector', 'source']) {
      const found = components.filter((component) => component.kind === kind);
      expect(found.map((component) => 'connector' in component && component.connector)).toEqual(
        connectors.map(({ id }) => id),
      );
    }
    expect(new Set(components.map(({ id }) => id)).size).toBe(components.length);
  });

  it('has every component in both environments, and connects each to another', () => {
    for (const { id, environments } of components) {
      expect(environments).toEqual(['integration', 'production']);
      expect([id, connections.some(({ from, to }) => from === id || to === id)]).toEqual([
        id,
        true,
      ]);
    }
  });

  it('names components after their integration', () => {
    const xero = components.find(({ id }) => id === 'xero-connector');
    expect(xero && [nameOf(xero), nameOf(xero, 'Connecteur {name}')]).toEqual([
      'Xero connector',
      'Connecteur Xero',
    ]);
  });

  it('gains a component of either kind by one row', () => {
    const rows =
      (texts['connectors.yaml'] ?? '') + '  - { id: new-one, name: New, family: banking }\n';
    const added = load({ ...texts, 'connectors.yaml': rows });
    const ids = added.components.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['new-one', 'new-one-connector']));
    expect(added.components).toHaveLength(components.length + 2);
  });
});

describe('a fault names file, line, column, what was expected and the nearest name:', () => {
  it.each([
    [
      'a dangling zone',
      'components.yaml',
      'zone: gateway',
      'zone: gatway',
      /^components\.yaml:\d+:11 "gatway" names no entry of zones, did you mean "gateway"\?$/,
    ],
    [
      'a dangling connection',
      'components.yaml',
      'to: companies',
      'to: compnies',
      /"compnies" names no entry of connectionEnds, did you mean "companies"\?$/,
    ],
    [
      'an unknown kind',
      'components.yaml',
      'kind: store',
      'kind: stor',
      /kind is "stor", expected one of .*, did you mean "store"\?$/,
    ],
    [
      'a missing key',
      'components.yaml',
      '    label: WAF\n',
      '',
      /^components\.yaml:\d+:5 label is missing, expected a text$/,
    ],
    [
      'a misspelt key',
      'components.yaml',
      'label: WAF',
      'lable: WAF',
      /unknown key "lable", did you mean "label"\?$/,
    ],
    [
      'an empty text',
      'zones.yaml',
      'label: Outside',
      'label: ""',
      /label is "", expected some text$/,
    ],
    [
      'an id with capitals',
      'zones.yaml',
      'id: outside',
      'id: Outside',
      /id is "Outside", expected lower-case words joined by hyphens$/,
    ],
    [
      'a word for a number',
      'assumptions.yaml',
      'default: 3000',
      'default: fast',
      /default is "fast", expected a number$/,
    ],
    [
      'a default out of range',
      'assumptions.yaml',
      'default: 3000',
      'default: 3',
      /default is 3, expected 100 to 100000, its range$/,
    ],
    [
      'a time in another unit',
      'assumptions.yaml',
      'unit: us',
      'unit: percent',
      /"internet-latency" is in percent, expected one in us$/,
    ],
    [
      'an assumption that the engine needs',
      'assumptions.yaml',
      'id: time-of-day',
      'id: time-of-year',
      /assumptions has no "time-of-day", which the engine needs$/,
    ],
    [
      'a status that is none',
      'controls.yaml',
      'status: 403',
      'status: 40',
      /status is 40, expected at least 100$/,
    ],
    [
      'a control at the wrong component',
      'controls.yaml',
      'component: waf',
      'component: gateway',
      /"gateway" is not of kind waf, which alone can check "address"$/,
    ],
    [
      'an id used twice',
      'zones.yaml',
      'id: perimeter',
      'id: outside',
      /"outside" is the id of an earlier entry of zones, expected another$/,
    ],
    [
      'a pair connected twice',
      'components.yaml',
      'from: waf, to: gateway',
      'from: api-client, to: waf',
      /api-client → waf is connected by an earlier entry$/,
    ],
    [
      'a placeholder without a value',
      'texts.yaml',
      '{rows}',
      '{row}',
      /\{row\} has no value in "store-returns", did you mean "rows"\?$/,
    ],
    [
      'a misspelt step',
      'texts.yaml',
      'client-receives:',
      'client-recieves:',
      /unknown key "client-recieves", did you mean "client-receives"\?$/,
    ],
    [
      'a path that is no page',
      'components.yaml',
      'pages: [/using-the-api/data-status]',
      'pages: [data-status]',
      /pages is "data-status", expected a path of this site/,
    ],
    [
      'text that is not YAML',
      'parties.yaml',
      'parties:',
      'parties: [',
      /^parties\.yaml:\d+:\d+ not well-formed YAML: /,
    ],
    [
      'a list of nothing',
      'connectors.yaml',
      'connectors:',
      'none:',
      /connectors is missing, expected a list$/,
    ],
  ])('%s', (_, file, from, to, message) => {
    const found = refusal(file, [from, to]);
    expect(found).toContainEqual(expect.stringMatching(message));
    for (const line of found) expect(line).toMatch(/^[a-z]+\.yaml:\d+:\d+ \S/);
  });

  it('the line is the one that is wrong', () => {
    const [message = ''] = refusal('components.yaml', ['zone: sources', 'zone: source']);
    const line = Number(message.split(':')[1]);
    expect(texts['components.yaml']?.split('\n')[line - 1]).toContain('zone: sources');
  });

  it('all faults of all files at once', () => {
    const broken = {
      ...texts,
      'zones.yaml': (texts['zones.yaml'] ?? '').replace('hosting: external', 'hosting: moon'),
      'components.yaml': (texts['components.yaml'] ?? '').replace('party: azure', 'party: azur'),
      'scenarios.yaml': (texts['scenarios.yaml'] ?? '').replace('decidedBy: waf', 'decidedBy: wuf'),
    };
    expect(messages(broken).map((line) => line.split(':')[0])).toEqual([
      'components.yaml',
      'scenarios.yaml',
      'zones.yaml',
    ]);
  });
});

describe('a file', () => {
  it.each(MODEL_FILES)('may not be missing: %s', (file) => {
    const rest = Object.fromEntries(Object.entries(texts).filter(([name]) => name !== file));
    expect(messages(rest)).toEqual([
      `${file}:1:1 the file is missing: restore it to the folder of the model`,
    ]);
  });

  it('that is none of the model is refused', () => {
    expect(messages({ ...texts, 'zone.yaml': 'zones: []' })).toEqual([
      'zone.yaml:1:1 not a file of the model, did you mean "zones.yaml"?',
    ]);
  });
});

describe('a scenario says what is asked and how it ends, and nothing else:', () => {
  it.each([
    ['steps', 'steps: []'],
    ['times', 'duration: 40'],
    ['prose', 'description: The WAF refuses it.'],
  ])('no %s', (_, line) => {
    const found = refusal('scenarios.yaml', ['    expect:', `    ${line}\n    expect:`]);
    expect(found).toEqual([
      expect.stringMatching(
        /unknown key ".*", expected one of id, title, request, conditions, families, expect$/,
      ),
    ]);
  });
});
