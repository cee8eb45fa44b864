import { spawnSync } from 'node:child_process';
import vm from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { csharpString } from './csharp';
import { goString } from './go';
import { javaString } from './java';
import { javascriptString } from './javascript';
import { pythonString } from './python';
import { anyText } from './text.fixture';

const meanings: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  '"': '"',
  '\\': '\\',
};

/**
 * Reads a literal by the grammar of its language.
 * @param raw a character of the literal that is not an escape.
 * @throws {Error} at what the grammar does not have.
 */
function read(literal: string, raw: RegExp): string {
  const token = /\\u([0-9a-f]{4})|\\U([0-9a-f]{8})|\\([a-z"\\])|([^\\])/suy;
  const inner = /^"(.*)"$/su.exec(literal)?.[1] ?? '';
  let text = '';
  while (token.lastIndex < inner.length) {
    const [, unit, point, escaped, plain] = token.exec(inner) ?? [];
    const meaning = meanings[escaped ?? ''];
    if (plain !== undefined && raw.test(plain)) text += plain;
    else if (meaning !== undefined) text += meaning;
    else if (unit !== undefined) text += String.fromCharCode(parseInt(unit, 16));
    else if (point !== undefined) text += String.fromCodePoint(parseInt(point, 16));
    else throw new Error(`${literal} is no literal`);
  }
  return text;
}

/** Java replaces `\u0041`, unless its backslash is itself escaped, before it reads anything else. */
function translated(source: string): string {
  return source.replace(
    /(?<!\\)((?:\\\\)*)\\u([0-9a-f]{4})/g,
    (_, before: string, unit: string) => {
      return before + String.fromCharCode(parseInt(unit, 16));
    },
  );
}

const readers: Readonly<Record<string, (text: string) => string>> = {
  'C#': (text) => read(csharpString(text), /[^"\r\n\u0085\u2028\u2029]/u),
  Java: (text) => read(translated(javaString(text)), /[^"\r\n]/u),
  Go: (text) => read(goString(text), /[^"\n\0\uFEFF]/u),
  Python: (text) => read(pythonString(text), /[^"\r\n\0]/u),
  JavaScript: (text) => String(vm.runInNewContext(javascriptString(text))),
};

describe('a literal means the text that it was made from', () => {
  it.each(Object.entries(readers))('in %s', (_language, meaning) => {
    fc.assert(fc.property(anyText, (text) => meaning(text) === text));
  });

  const program =
    'import ast, json, sys; print(json.dumps([*map(ast.literal_eval, json.load(sys.stdin))]))';
  const python = (texts: readonly string[]) =>
    spawnSync('python3', ['-c', program], { input: JSON.stringify(texts.map(pythonString)) });

  it.skipIf(python([]).status !== 0)('to Python itself', () => {
    const texts = fc.sample(anyText, 500);
    expect(JSON.parse(String(python(texts).stdout))).toEqual(texts);
  });

  it('and shows every character that moves or hides others as an escape', () => {
    for (const write of [csharpString, javaString, goString, pythonString, javascriptString]) {
      expect(write('a\u202Eb\u2028\u200B\u0000')).toMatch(/^[\x20-\x7E]+$/);
    }
  });

  it('with half a character as JSON has it, or replaced where a language cannot send it', () => {
    expect(javascriptString('\uD83D')).toBe(String.raw`'\ud83d'`);
    expect(goString('\uD83D')).toBe(String.raw`"\ufffd"`);
  });
});
