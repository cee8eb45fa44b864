import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatKnown, readKnown } from './offenders';
import { rules } from './words';

const file = 'src/translation/english/offenders.json';
const read = (text: string) => readKnown('list.json', text);

it('writes what it reads, in the order of files and rules', () => {
  const text = formatKnown({
    exceptions: [],
    offenders: { 'b.ts': { tell: 1 }, 'a.ts': { tell: 2, anew: 1 } },
  });
  expect(text.match(/"[\w.]+"(?=:)/g)).toEqual(
    ['exceptions', 'offenders', 'a.ts', 'anew', 'tell', 'b.ts', 'tell'].map((key) => `"${key}"`),
  );
  expect(formatKnown(read(text))).toBe(text);
});

it.each([
  ['{\n  "exceptions": [],\n  "offenders": {', /^list\.json:3:\d+ not well-formed/],
  ['{ "exceptions": [] }', /^list\.json:1:1 offenders is missing/],
  [
    '{\n  "exceptions": [],\n  "offenders": {\n    "a.ts": { "tell": 0 }\n  }\n}',
    /^list\.json:4:23 tell is 0, expected at least 1/,
  ],
  [
    '{\n  "exceptions": [\n    { "file": "a.ts", "rule": "tell", "words": "told" }\n  ],\n  "offenders": {}\n}',
    /^list\.json:3:5 reason is missing, expected a text/,
  ],
  [
    '{\n  "exceptions": [\n    { "file": "a.ts", "rule": "tell", "words": "told", "reason": " " }\n  ],\n  "offenders": {}\n}',
    /^list\.json:3:\d+ reason is " ", expected some text/,
  ],
])('names the place of a mistake in %j', (text, message) => {
  expect(() => read(text)).toThrow(message);
});

it('is committed in the order and the form in which an update writes it', () => {
  const text = readFileSync(file, 'utf8');
  const known = readKnown(file, text);
  expect(text).toBe(formatKnown(known));
  const ids = Object.values(known.offenders).flatMap((counts) => Object.keys(counts));
  expect(ids.filter((id) => !Object.hasOwn(rules, id))).toEqual([]);
});
