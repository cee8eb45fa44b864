import { execFileSync } from 'node:child_process';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';

import type { SampleLanguage } from '../../page';
import { sourceCatalogue } from '../../../catalogue';
import type { JsonObject } from '../../../openapi/json';
import { operationsOf } from '../../../openapi/operations';
import { readDocuments } from '../../../openapi/read';
import { translateDocument } from '../../../openapi/translate';
import { proseRenderer } from '../prose';
import { hostileValues } from '../samples/text.fixture';
import { pageContext } from './context';
import { hostileCalls } from './hostile-calls.fixture';
import { operationPage } from './operation';

/** The samples of one language, by the operation. */
type Samples = ReadonlyMap<string, string>;

function samplesOf(document: JsonObject): Readonly<Record<SampleLanguage, Samples>> {
  const translation = translateDocument(document, sourceCatalogue);
  const render = proseRenderer(() => true);
  const pages = operationsOf(document)
    .filter(({ kind }) => kind === 'operation')
    .map((each) => operationPage(pageContext(translation, render), { id: 'a', title: 'A' }, each));
  const samples = (language: SampleLanguage) =>
    new Map(pages.map((page) => [page.id, page.samples?.[language].code ?? 'no sample']));
  return {
    curl: samples('curl'),
    javascript: samples('javascript'),
    python: samples('python'),
    csharp: samples('csharp'),
    java: samples('java'),
    go: samples('go'),
  };
}

const single = /'(?:[^'\\\n]|\\.)*'/g;
const double = /"(?:[^"\\\n]|\\.)*"/g;

/** The literals of each language but that of the shell, which bash itself reads here. */
const literals = [
  ['javascript', single],
  ['python', double],
  ['csharp', double],
  ['java', double],
  ['go', double],
] as const;

/** What is left of a program without its literals: the same whatever the values are. */
function program(code: string, literal: RegExp): string {
  return code.replace(literal, '""').replace(/\s/g, '');
}

const harmless = samplesOf(hostileCalls('a harmless value'));

describe.each(hostileValues)('with the value %j', (value) => {
  const samples = samplesOf(hostileCalls(value));

  it.each(literals)('a sample in %s stays the same program', (language, literal) => {
    const programs = (codes: Samples) =>
      [...codes].map(([operation, code]) => [operation, program(code, literal)]);
    expect(harmless[language].size).toBeGreaterThan(4);
    expect(programs(samples[language])).toEqual(programs(harmless[language]));
  });

  it('curl receives the values, and no file but the reader’s own', () => {
    for (const [operation, code] of samples.curl) {
      const options = argumentsOf(code);
      const line = value.replace(/[\r\n]+/g, ' ').trim();
      expect(options).toContain(`X-Note: ${line}`);
      const files = options.filter((option, i) => isRead(options[i - 1], option));
      expect(files).toEqual(
        { file: ['@path/to/file.pdf'], parts: ['scan=@path/to/scan'] }[operation] ?? [],
      );
      const sent = options[options.indexOf('--data-raw') + 1] ?? '';
      if (operation === 'text') expect(sent).toBe(value);
      if (operation === 'json') {
        expect(JSON.parse(sent)).toEqual({ note: value, [`odd ${value}`]: 'x' });
      }
      if (operation === 'encoded') expect(new URLSearchParams(sent).get('note')).toBe(value);
      if (operation === 'parts') expect(options).toContain(`note=${value}`);
    }
  });

  it('JavaScript sends the values', () => {
    expect(fetched(samples.javascript.get('text') ?? '').body).toBe(value);
    const { url, headers, body } = fetched(samples.javascript.get('json') ?? '');
    expect(JSON.parse(body)).toEqual({ note: value, [`odd ${value}`]: 'x' });
    expect(headers['X-Note']).toBe(value.replace(/[\r\n]+/g, ' ').trim());
    expect(new URL(url).searchParams.get('q')).toBe(value);
    expect(decodeURIComponent(new URL(url).pathname)).toBe(`/json/${value}`);
  });
});

/** The arguments that bash hands to curl. It finds no other program. */
function argumentsOf(code: string): readonly string[] {
  const script = `curl() { printf '%s\\0' "$@"; }\nPATH=\n${code}\n`;
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\0');
}

/** Whether curl would read a file for the value of this option. */
function isRead(option: string | undefined, value: string): boolean {
  if (option === '--form') return /=[@<]/.test(value);
  return /^--(?:header|cookie|data|data-binary)$/.test(option ?? '') && value.startsWith('@');
}

interface Fetched {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a sample hands to `fetch`. */
function fetched(code: string): Fetched {
  const calls: Fetched[] = [];
  const fetch = (url: string, options: Omit<Fetched, 'url'>) => {
    calls.push({ url, ...options });
    return new Promise(() => undefined);
  };
  vm.runInNewContext(code, { fetch });
  const [call] = calls;
  if (call === undefined || calls.length > 1) throw new Error('it does not call fetch once');
  return call;
}

describe('a file to upload', () => {
  it.each([
    ['curl', `--form scan=@path/to/scan`, `--data-binary @path/to/file.pdf`],
    [
      'javascript',
      `await openAsBlob('path/to/scan'), 'scan'`,
      `await openAsBlob('path/to/file.pdf')`,
    ],
    ['python', `("scan", open("path/to/scan", "rb"))`, `open("path/to/file.pdf", "rb")`],
    [
      'csharp',
      `File.OpenRead("path/to/scan")), "scan", "scan"`,
      `File.OpenRead("path/to/file.pdf")`,
    ],
    ['java', `ofFile(Path.of("path/to/scan"))`, `ofFile(Path.of("path/to/file.pdf"))`],
    ['go', `os.Open("path/to/scan")`, `os.Open("path/to/file.pdf")`],
  ] as const)('is opened in %s, as a part and as a body', (language, part, body) => {
    expect(harmless[language].get('parts')).toContain(part);
    expect(harmless[language].get('file')).toContain(body);
  });
});

describe('the samples of the documents', async () => {
  const samples = (await readDocuments('.')).map(({ document }) => samplesOf(document));
  const codesIn = (language: SampleLanguage) =>
    samples.flatMap((each) => [...each[language].values()]);

  it('upload no file that the document does not ask for', () => {
    expect(codesIn('curl').length).toBeGreaterThan(50);
    for (const code of codesIn('curl')) {
      expect(code).toMatch(/^curl --request [A-Z]+ \\\n/);
      expect(code).not.toMatch(/--data(?!-raw )|-d |=string\b/);
      expect(code).not.toMatch(/@(?!path\/to\/)\S*$/m);
    }
  });

  it.each(literals)('have no literal over two lines in %s', (language, literal) => {
    expect(codesIn(language).length).toBeGreaterThan(50);
    for (const code of codesIn(language)) {
      expect(code.replace(literal, '')).not.toMatch(/["'`\\]/);
    }
  });
});
