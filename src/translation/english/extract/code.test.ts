import { describe, expect, it } from 'vitest';
import { lintEnglish } from '../lint';
import { placesOfWhoever as places } from '../places.fixture';

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
