import { ledgerTexts, texts as modelTexts } from '../../src/platform/platform.fixture';
import { hostileTexts } from './texts';

/** The files of the model, and those of the ledger in a folder. */
const texts: Readonly<Record<string, string>> = {
  ...modelTexts,
  ...Object.fromEntries(
    Object.entries(ledgerTexts).map(([name, text]) => [`ledger/${name}`, text]),
  ),
};

/** The model or the ledger with a hostile change in one of its files: it is read unchanged, or rejected with an error. */
export interface HostileModel {
  readonly what: string;
  readonly files: () => Readonly<Record<string, string>>;
  /** The error, after file and line; absent if the model is read. */
  readonly refusal?: RegExp;
}

/**
 * One text for each kind of place where a reader sees it: diagram, catalogue, tables, steps, sources. A third word is
 * where the search for the key begins. The label of a documented component is not free: see below.
 */
const places: readonly (readonly [file: string, key: string, begin?: string])[] = [
  ['zones.yaml', 'label'],
  ['parties.yaml', 'label'],
  ['components.yaml', 'label', 'id: portal-user'],
  ['components.yaml', 'description', 'id: public-api'],
  ['components.yaml', 'description', 'perIntegration:'],
  ['components.yaml', 'plural', 'perIntegration:'],
  ['components.yaml', 'pluralDescription', 'perIntegration:'],
  ['areas.yaml', 'label'],
  ['areas.yaml', 'description'],
  ['topology.yaml', 'label', 'network:'],
  ['controls.yaml', 'threat'],
  ['assumptions.yaml', 'statement'],
  ['connectors.yaml', 'name'],
  ['responsibility.yaml', 'name'],
  ['questions.yaml', 'question'],
  ['questions.yaml', 'ask'],
  ['scenarios.yaml', 'title'],
  ['ledger/sources.yaml', 'title'],
  ['ledger/limits.yaml', 'label'],
  ['ledger/limits.yaml', 'statement'],
  ['ledger/guide.yaml', 'because'],
  ['ledger/access.yaml', 'says'],
];

/** The files of the model with a text in each kind of place. */
function modelWith(text: string): Readonly<Record<string, string>> {
  return places.reduce<Readonly<Record<string, string>>>(
    (files, [file, key, begin]) => ({
      ...files,
      [file]: withValue(files[file] ?? '', key, text, begin),
    }),
    texts,
  );
}

/** Replaces the first value of a key. @throws Error if there is none, because nothing would be tested */
function withValue(yaml: string, key: string, value: string, begin = ''): string {
  const start = yaml.indexOf(begin);
  if (start === -1) throw new Error(`no file of the model has ${begin} where it is looked for`);
  if (start > 0) return yaml.slice(0, start) + withValue(yaml.slice(start), key, value);
  const inBlock = new RegExp(`^( *(?:- )?${key}: )(.*?)(?=,?$)`, 'm');
  const inBraces = new RegExp(`(\\{ (?:[^{}]*, )?${key}: )([^,}\\n]*)`);
  const line = inBlock.test(yaml) ? inBlock : inBraces;
  const changed = yaml.replace(line, (_, start: string) => start + JSON.stringify(value));
  if (changed === yaml) throw new Error(`no file of the model has ${key} where it is looked for`);
  return changed;
}

const changed = (file: string, change: (yaml: string) => string) => () => ({
  ...texts,
  [file]: change(texts[file] ?? ''),
});
const withLine = (file: string, line: string) => changed(file, (yaml) => `${yaml}${line}\n`);
const withLabel = (file: string, key: string, value: string) =>
  changed(file, (yaml) => withValue(yaml, key, value));
const withRaw = (file: string, key: string, value: string) =>
  changed(file, (yaml) => withValue(yaml, key, '@@').replace('"@@"', () => value));

/** Characters that are not visible to a reader. */
const isUnseen = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

const addresses = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://evil.example/1',
  'file:///etc/passwd',
  '//evil.example/x',
  '/\\evil.example',
  'https://',
];

export const hostileModels: readonly HostileModel[] = [
  ...hostileTexts.map((text) => ({
    what: `${JSON.stringify(text).slice(0, 60)} everywhere`,
    files: () => modelWith(text),
    ...(isUnseen.test(text) && { refusal: /without control or direction characters/ }),
  })),
  ...addresses.flatMap((url) => [
    {
      what: `a source at ${url}`,
      files: withLabel('ledger/sources.yaml', 'url', url),
      refusal: /expected a URL/,
    },
    {
      what: `a layer that leads to ${url}`,
      files: withLabel('responsibility.yaml', 'url', url),
      refusal: /expected a URL/,
    },
  ]),
  {
    what: 'a page at another origin',
    files: changed('components.yaml', (yaml) =>
      yaml.replace(/pages: \[[^\]]*\]/, 'pages: [//evil.example]'),
    ),
    refusal: /a path of this site/,
  },
  {
    what: 'half a character',
    files: withRaw('zones.yaml', 'label', '"lone \\uD800"'),
    refusal: /control or direction/,
  },
  {
    what: '__proto__ at the top',
    files: withLine('ledger/sources.yaml', '__proto__: { polluted: true }'),
    refusal: /__proto__/,
  },
  {
    what: 'constructor at the top',
    files: withLine('ledger/sources.yaml', 'constructor: { prototype: { polluted: true } }'),
    refusal: /constructor/,
  },
  {
    what: '__proto__ in an entry',
    files: changed('ledger/sources.yaml', (yaml) =>
      yaml.replace(/^( +)(read: .*)$/m, '$1$2\n$1__proto__: { polluted: true }'),
    ),
    refusal: /__proto__/,
  },
  ...['zones.yaml', 'areas.yaml', 'components.yaml'].map((file) => ({
    what: `an entry of ${file} named __proto__`,
    files: withLabel(file, 'id', '__proto__'),
    refusal: /lower-case words/,
  })),
  {
    what: 'a successor of __proto__',
    files: changed('components.yaml', (yaml) => yaml.replace('[azure-sql]', '[__proto__]')),
    refusal: /an id, which may begin with \*-/,
  },
  {
    what: 'a successor of constructor',
    files: changed('components.yaml', (yaml) => yaml.replace('[azure-sql]', '[constructor]')),
  },
  {
    what: 'markup in the label of a documented component',
    files: withLabel('components.yaml', 'label', '<script>alert(1)</script>'),
    refusal: /is not in the documented topology \(topology\.yaml\): label it "Codat Client"$/m,
  },
  {
    what: 'markup in the label of a documented connection',
    files: changed('components.yaml', (yaml) =>
      yaml.replace("label: 'HTTPS :443'", 'label: <script>alert(1)</script>'),
    ),
    refusal: /has another label \(topology\.yaml\): write it with the label "HTTPS :443"$/m,
  },
  {
    what: 'a documented component named __proto__',
    files: withLabel('topology.yaml', 'name', '__proto__'),
    refusal: /"Codat Client" names no component of the table/,
  },
  {
    what: 'a documented component of the kind __proto__',
    files: withLabel('topology.yaml', 'kind', '__proto__'),
    refusal: /expected one of client, /,
  },
  {
    what: 'an entry named constructor',
    files: withLine('connectors.yaml', '  - { id: constructor, name: x, family: banking }'),
  },
  {
    what: 'a name that is a pattern of replacement',
    files: withLine(
      'connectors.yaml',
      '  - { id: dollars, name: "$& $` $\' $1", family: banking }',
    ),
  },
  {
    what: 'a number beyond all bounds',
    files: withRaw('assumptions.yaml', 'default', '1e400'),
    refusal: /expected a (?:whole )?number/,
  },
  {
    what: 'a number of 400 digits',
    files: withRaw('assumptions.yaml', 'default', '9'.repeat(400)),
    refusal: /expected/,
  },
  {
    what: 'not a number',
    files: withRaw('assumptions.yaml', 'default', '.nan'),
    refusal: /expected a (?:whole )?number/,
  },
  {
    what: 'less than nothing',
    files: withRaw('assumptions.yaml', 'default', '-1e400'),
    refusal: /expected a (?:whole )?number/,
  },
  {
    what: 'a label of 6,000 characters',
    files: withLabel('zones.yaml', 'label', 'x'.repeat(6_000)),
    refusal: /at most 5000 characters/,
  },
  {
    what: 'a label of 10 MB',
    files: withLabel('zones.yaml', 'label', 'x'.repeat(10_000_000)),
    refusal: /characters, more than/,
  },
  {
    what: 'a key of 10 MB',
    files: withLine('zones.yaml', `${'x'.repeat(10_000_000)}: 1`),
    refusal: /characters, more than/,
  },
  {
    what: 'a list of 10,000 entries',
    files: withRaw('zones.yaml', 'label', `[${'1,'.repeat(10_000)}1]`),
    refusal: /expected a text/,
  },
  {
    what: '100,000 brackets',
    files: withRaw('zones.yaml', 'label', '['.repeat(100_000)),
    refusal: /not well-formed YAML/,
  },
  {
    what: '1,000 levels',
    files: withRaw('zones.yaml', 'label', `${'['.repeat(1000)}${']'.repeat(1000)}`),
    refusal: /levels deep|not well-formed/,
  },
  {
    what: '5,000 lists in one line',
    files: () => ({ ...texts, 'zones.yaml': `zones:\n  ${'- '.repeat(5_000)}x` }),
    refusal: /levels deep|not well-formed/,
  },
  {
    what: 'aliases that multiply (a billion laughs)',
    files: withLine(
      'zones.yaml',
      Array.from(
        { length: 12 },
        (_, i) => `a${i}: &a${i} [${i === 0 ? 'x' : `*a${i - 1},`.repeat(10)}]`,
      ).join('\n'),
    ),
    refusal: /not well-formed YAML/,
  },
  {
    what: 'an alias to itself',
    files: withLine('zones.yaml', 'loop: &loop [*loop]'),
    refusal: /zones\.yaml/,
  },
  {
    what: 'null bytes',
    files: () => ({ ...texts, 'zones.yaml': '\u0000'.repeat(100) }),
    refusal: /zones\.yaml/,
  },
  { what: 'nothing', files: () => ({ ...texts, 'zones.yaml': '' }), refusal: /expected an object/ },
  {
    what: 'a file of another name',
    files: () => ({ ...texts, '__proto__.yaml': 'x: 1' }),
    refusal: /not a file of the model/,
  },
  {
    what: 'YAML that makes an object of another kind',
    files: withRaw('zones.yaml', 'label', "!!js/function 'function () { alert(1) }'"),
    refusal: /not well-formed YAML/,
  },
  {
    what: 'two documents in a file',
    files: withLine('zones.yaml', '---\nzones: []'),
    refusal: /not well-formed YAML/,
  },
  {
    what: 'a key twice',
    files: withLine('zones.yaml', 'zones: []'),
    refusal: /not well-formed YAML/,
  },
];
