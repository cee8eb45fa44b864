import { describe, expect, it } from 'vitest';
import { lintEnglish } from '../lint';
import { placesOfWhoever as places } from '../places.fixture';

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
