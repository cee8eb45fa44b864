import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintEnglish } from './lint';

/** Where "whoever" is found in a file: `line:column`. */
const places = (file: string, source: string) =>
  lintEnglish(file, source)
    .offences.filter(({ rule }) => rule === 'whoever')
    .map(({ line, column }) => `${line}:${column}`);

describe('in a page', () => {
  it('reads front matter, paragraphs, cells, admonitions, attributes and diagrams', () => {
    const page = [
      '---',
      "title: 'For whoever'",
      'id: whoever',
      '---',
      '',
      'Some **text** for',
      '**whoever** reads [whoever](/whoever).',
      '',
      '| For whoever | `whoever` |',
      '| --- | --- |',
      '',
      ':::info[Whoever]',
      'Text.',
      ':::',
      '',
      '<Map title="Whoever" id="whoever" />',
      '',
      '```mermaid',
      'flowchart LR',
      '  A["Whoever"]',
      '```',
      '',
      '```js',
      "const whoever = 'whoever';",
      '```',
    ].join('\n');
    expect(places('docs/a.mdx', page)).toEqual([
      '2:13',
      '7:3',
      '7:20',
      '9:7',
      '12:9',
      '16:13',
      '20:6',
    ]);
  });

  it('finds words across markup and line breaks', () => {
    const { offences } = lintEnglish('docs/a.mdx', 'It fails **at\nonce**.');
    expect(offences).toMatchObject([{ line: 1, column: 12, rule: 'at-once', word: 'at once' }]);
  });

  it('reads plain Markdown with bare addresses', () => {
    expect(places('README.md', 'Serves <http://localhost:3000> to whoever asks.')).toEqual([
      '1:35',
    ]);
  });

  it('reports a page that is not well-formed', () => {
    const { faults, passages } = lintEnglish('docs/a.mdx', 'Text\n<b>');
    expect(passages).toBe(0);
    expect(faults[0]).toMatchObject({ file: 'docs/a.mdx', line: 2 });
  });
});

describe('in code', () => {
  it('reads comments of each form, JSX text, labels and sentences', () => {
    const code = [
      '/** Calls whoever',
      ' * asks, whoever it is. */',
      'export const A = () => (',
      '  <p title="Whoever" className="whoever a">',
      '    {/* For whoever. */}',
      '    Text for whoever {whoever}',
      '  </p>',
      '); // and whoever',
      'fail(`No ${whoever("for whoever")} for whoever`);',
      "const whoever = 'whoever';",
      String.raw`const b = 'It isn\'t whoever';`,
      'const c = /\\/* whoever *\\//; const d = "// whoever";',
    ].join('\n');
    expect(places('src/a.tsx', code)).toEqual([
      '1:11',
      '2:10',
      '4:13',
      '5:13',
      '6:14',
      '8:11',
      '9:25',
      '9:40',
      '11:22',
    ]);
  });

  it('reads line comments below each other as one text', () => {
    const { offences } = lintEnglish('src/a.ts', '// All at\n// once.\n\n// once');
    expect(offences).toMatchObject([{ line: 1, column: 8, rule: 'at-once' }]);
  });

  it('leaves examples, tags, quotations and types of a comment', () => {
    const code = [
      '/**',
      ' * Reads "whoever" and \'whoever\' of {@link whoever}, whoever(), a.whoever, src/whoever/a.ts.',
      ' * @param whoever the name',
      ' * @example f(whoever) // => whoever',
      ' * @returns for whoever',
      ' */',
    ].join('\n');
    expect(places('src/a.ts', code)).toEqual(['5:17']);
  });

  it('reads test titles of one word, and the titles of a table of tests', () => {
    expect(
      places('src/a.test.ts', "it('whoever', f);\nit.each([['whoever']])('whoever', f);"),
    ).toEqual(['1:5', '2:25']);
  });

  it('reads the comments of a style sheet', () => {
    const css = 'a::before { content: "/* whoever */" }\n/* For\n   whoever. */ b {}';
    expect(places('src/a.css', css)).toEqual(['3:4']);
  });
});

describe('in YAML', () => {
  it('reads the texts and the comments of the model', () => {
    const model = [
      '# For whoever',
      'items:',
      '  - id: whoever',
      '    label: Whoever # whoever',
      "    text: 'It isn''t whoever'",
      '    more: >-',
      '      Text for',
      '      whoever asks.',
      '    {}: "a\\"b whoever"',
    ].join('\n');
    expect(places('src/platform/model/a.yaml', model)).toEqual([
      '1:7',
      '4:12',
      '4:22',
      '5:22',
      '8:7',
      '9:15',
    ]);
  });

  it('reads descriptions, summaries and display names of an OpenAPI document, never its examples', () => {
    const openapi = [
      'info:',
      '  title: For whoever',
      '  description: For whoever',
      'tags:',
      '  - name: for whoever',
      '    x-displayName: Whoever',
      'paths:',
      '  /a:',
      '    get:',
      '      summary: For whoever # and whoever',
      '      responses:',
      "        '200':",
      '          description: |-',
      '            One.',
      '            Two for whoever.',
      '          content:',
      '            application/json:',
      '              example: { description: for whoever }',
    ].join('\n');
    expect(places('static/openapi/a.yaml', openapi)).toEqual([
      '3:20',
      '6:20',
      '10:20',
      '10:34',
      '15:21',
    ]);
  });

  it('reports a file that is not well-formed', () => {
    const { faults } = lintEnglish('static/openapi/a.yaml', 'a: 1\nb: "x');
    expect(faults[0]).toMatchObject({ file: 'static/openapi/a.yaml', line: 2 });
  });
});

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
