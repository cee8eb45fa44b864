import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintEnglish } from './lint';

describe('whatever the text', () => {
  const word = fc.constantFrom('the', 'service', 'returns', 'data', 'at once', 'whoever', 'sync');
  const code = fc.constantFrom('`whoever`', '`at once`', 'https://x.test/whoever', 'whoever()');
  const prose = fc.array(word, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '));
  const forms = [
    ['docs/a.mdx', (text: string) => `# Title\n\n- x ${text}\n`],
    ['src/a.ts', (text: string) => `const a = 1;\n/** x ${text} */\n`],
    ['src/b.ts', (text: string) => `  fail('x ${text}');\n`],
    ['src/a.css', (text: string) => `a { color: red }\n/* x ${text} */\n`],
    ['static/openapi/a.yaml', (text: string) => `info:\n  summary: 'x ${text}'\n`],
    ['static/openapi/a.json', (text: string) => `{\n  "info": { "summary": "x ${text}" }\n}\n`],
    ['src/platform/model/a.yaml', (text: string) => `a:\n  - text: >-\n      x ${text}\n`],
  ] as const;

  it.each(forms)('%s: a position is the position of the word', (file, form) => {
    fc.assert(
      fc.property(prose, (text) => {
        const source = form(text);
        const { offences } = lintEnglish(file, source);
        expect(offences).toHaveLength(text.match(/at once|whoever/g)?.length ?? 0);
        for (const { line, column, word: found } of offences) {
          const here = source.split('\n')[line - 1]?.slice(column - 1);
          expect(here?.startsWith(found)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(forms)('%s: code is never linted', (file, form) => {
    const text = fc.array(fc.oneof(code, fc.constant('data')), { maxLength: 6 });
    fc.assert(
      fc.property(text, (parts) => {
        expect(lintEnglish(file, form(parts.join(' '))).offences).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
