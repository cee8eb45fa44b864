import { describe, expect, it } from 'vitest';
import { edited, facts, faultLines, model, texts } from '../platform.fixture';
import { load, MODEL_FILES } from './load';

/** The faults of a model, one of whose files is edited. */
const faultsOf = (file: string, ...edits: Parameters<typeof edited>[1][]) =>
  faultLines(edited(file, ...edits));

describe('the model', () => {
  it('is read from its files, under whatever folder they are given', () => {
    const elsewhere = Object.entries(texts).map(([file, text]) => [`some/folder/${file}`, text]);
    expect(load(Object.fromEntries(elsewhere) as Record<string, string>, facts)).toEqual(model);
  });
});

describe('a fault names file, line, column, what was expected and the nearest name:', () => {
  it.each([
    [
      'a dangling zone',
      'components.yaml',
      'zone: perimeter',
      'zone: perimeters',
      /^components\.yaml:\d+:11 "perimeters" names no entry of zones, did you mean "perimeter"\?$/,
    ],
    [
      'a dangling connection',
      'components.yaml',
      'to: data-api',
      'to: data-apy',
      /"data-apy" names no entry of connectionEnds, did you mean "data-api"\?$/,
    ],
    [
      'a connection of a part that integrations do not have',
      'components.yaml',
      'from: $map-job',
      'from: $mop-job',
      /"\$mop-job" names no entry of connectionEnds, did you mean "\$map-job"\?$/,
    ],
    [
      'a fact that the ledger does not have',
      'components.yaml',
      'webhook-is-post,',
      'webhook-is-pots,',
      /"webhook-is-pots" names no entry of facts, did you mean "webhook-is-post"\?$/,
    ],
    [
      'a connector of a scenario that is not in the model',
      'scenarios.yaml',
      'connector: xero-bank-feeds',
      'connector: xero-bank-feed',
      /"xero-bank-feed" names no entry of connectors, did you mean "xero-bank-feeds"\?$/,
    ],
    [
      'a sender that is not in the model',
      'scenarios.yaml',
      'sender: authorizing-person',
      'sender: authorising-person',
      /"authorising-person" names no entry of components, did you mean "authorizing-person"\?$/,
    ],
    [
      'a role that the engine does not know',
      'components.yaml',
      'role: data-api',
      'role: date-api',
      /role is "date-api", expected one of .*, did you mean "data-api"\?$/,
    ],
    [
      'an area with a job of another kind',
      'areas.yaml',
      'job: read',
      'job: reed',
      /^areas\.yaml:\d+:\d+ job is "reed", expected one of read, write, did you mean "read"\?$/,
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
      '    label: Cloudflare (WAF)\n',
      '',
      /^components\.yaml:\d+:5 label is missing, expected a text$/,
    ],
    [
      'a misspelt key',
      'components.yaml',
      'label: Cloudflare (WAF)',
      'lable: Cloudflare (WAF)',
      /unknown key "lable", did you mean "label"\?$/,
    ],
    [
      'an empty text',
      'zones.yaml',
      'label: Client',
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
      'status: 401',
      'status: 40',
      /status is 40, expected at least 100$/,
    ],
    [
      'a status of the WAF as a fact',
      'controls.yaml',
      '{ assumption: waf-refusal-status }',
      '403',
      /no status of the WAF is published, expected \{ assumption: … \}$/,
    ],
    [
      'a body of the WAF',
      'controls.yaml',
      '{ assumption: waf-refusal-status } }',
      '{ assumption: waf-refusal-status }, error: Blocked. }',
      /no body of the WAF is published, expected no error$/,
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
      'a placeholder without a value',
      'texts.yaml',
      '{rows}',
      '{row}',
      /\{row\} has no value in "metabase-returns", did you mean "rows"\?$/,
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
      'pages: [/using-the-api/webhooks]',
      'pages: [webhooks]',
      /pages is "webhooks", expected a path of this site/,
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
    const found = faultsOf(file, [from, to]);
    expect(found).toContainEqual(expect.stringMatching(message));
    for (const line of found) expect(line).toMatch(/^[a-z]+\.yaml:\d+:\d+ \S/);
  });

  it('the line is the one that is wrong', () => {
    const [message = ''] = faultsOf('components.yaml', ['zone: sources', 'zone: source']);
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
    expect(faultLines(broken).map((line) => line.split(':')[0])).toEqual([
      'components.yaml',
      'scenarios.yaml',
      'zones.yaml',
    ]);
  });
});

describe('a file', () => {
  it.each(MODEL_FILES)('may not be missing: %s', (file) => {
    const rest = Object.fromEntries(Object.entries(texts).filter(([name]) => name !== file));
    expect(faultLines(rest)).toEqual([
      `${file}:1:1 the file is missing: restore it to the folder of the model`,
    ]);
  });

  it('that is none of the model is rejected', () => {
    expect(faultLines({ ...texts, 'zone.yaml': 'zones: []' })).toEqual([
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
    const found = faultsOf('scenarios.yaml', ['    expect:', `    ${line}\n    expect:`]);
    expect(found).toEqual([
      expect.stringMatching(
        /unknown key ".*", expected one of id, title, facts, request, conditions, families, oauth, onPremise, expect$/,
      ),
    ]);
  });
});
