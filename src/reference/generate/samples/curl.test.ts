import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { curlSample, shellWord } from './curl';
import { unseen } from './literal';
import { anyWord } from './text.fixture';
import type { SampleRequest } from './request';

/** The arguments that a shell hands to curl; anything else that it runs fails, as there is no path. */
function argumentsOf(shell: string, code: string): readonly string[] {
  const script = `curl() { printf '%s\\0' "$@"; }\nPATH=\n${code}\n`;
  return execFileSync(shell, ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

describe('a word of a shell is the text that it was made from', () => {
  it.each([
    ['bash', anyWord],
    ['sh', anyWord.filter((text) => text.replaceAll('\n', '').search(unseen) === -1)],
  ])('in %s', (shell, word) => {
    const words = fc.array(word, { minLength: 1, maxLength: 40 });
    const isKept = (texts: readonly string[]) => {
      expect(argumentsOf(shell, `curl ${texts.map(shellWord).join(' ')}`)).toEqual(texts);
    };
    fc.assert(fc.property(words, isKept), { numRuns: 20 });
  });

  it('and has nothing that a terminal would obey', () => {
    fc.assert(
      fc.property(anyWord, (text) => {
        expect(shellWord(text).replaceAll('\n', '').search(unseen)).toBe(-1);
      }),
    );
  });

  it('so there is none with a null character', () => expect(() => shellWord('\0')).toThrow());
});

describe('a call for curl', () => {
  const bare = { method: 'POST', url: 'https://api.example.com/a?b=c', headers: [] } as const;
  const optionsOf = (request: Partial<SampleRequest>) =>
    argumentsOf('bash', curlSample({ ...bare, ...request })).slice(4);

  it('sends a text as it is, even if it looks like the name of a file', () => {
    fc.assert(
      fc.property(anyWord, (text) => {
        expect(optionsOf({ body: { kind: 'text', text } })).toEqual(['--data-raw', text]);
      }),
      { numRuns: 20 },
    );
  });

  it('sends the same JSON, in which what is invisible is escaped', () => {
    fc.assert(
      fc.property(anyWord, (name) => {
        const text = JSON.stringify({ name });
        const [option, sent = ''] = optionsOf({ body: { kind: 'json', text, value: { name } } });
        expect([option, JSON.parse(sent)]).toEqual(['--data-raw', { name }]);
        expect(sent.replaceAll('\n', '').search(unseen)).toBe(-1);
      }),
      { numRuns: 20 },
    );
  });

  it('reads only what is a file', () => {
    const parts = [
      { name: 'note', value: '@/etc/passwd' },
      { name: '<odd', value: '</etc/passwd;type=a' },
      { name: 'scan', file: 'path/to/scan.pdf' },
    ];
    expect(optionsOf({ body: { kind: 'multipart', parts } })).toEqual([
      ...['--form-string', 'note=@/etc/passwd'],
      ...['--form-string', '<odd=</etc/passwd;type=a'],
      ...['--form', 'scan=@path/to/scan.pdf'],
    ]);
    const file = { kind: 'file', file: 'path/to/file' } as const;
    expect(optionsOf({ body: file })).toEqual(['--data-binary', '@path/to/file']);
  });

  it('sends an empty header, which curl would leave out', () => {
    expect(optionsOf({ headers: [{ name: 'X-Empty', value: '' }] })).toEqual([
      '--header',
      'X-Empty;',
    ]);
  });

  it('cannot be written for a part whose name has an equals sign', () => {
    const parts = [{ name: 'a=b', value: 'c' }];
    expect(() => curlSample({ ...bare, body: { kind: 'multipart', parts } })).toThrow();
  });
});
