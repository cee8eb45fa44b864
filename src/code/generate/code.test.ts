import { evaluate } from '@mdx-js/mdx';
import fc from 'fast-check';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';

import { rehypeCode } from './rehype';
import { highlight } from './highlight';

describe('highlighted code', () => {
  it('is in stretches of one colour', () => {
    expect(highlight('{"a": [1, true]}', 'json')).toEqual([
      { colour: 'muted', text: '{' },
      { colour: 'name', text: '"a"' },
      { colour: 'muted', text: ': [' },
      { colour: 'number', text: '1' },
      { colour: 'muted', text: ', ' },
      { colour: 'number', text: 'true' },
      { colour: 'muted', text: ']}' },
    ]);
  });

  it.each(['bash', 'csharp', 'go', 'http', 'java', 'js', 'json', 'python', 'plain', 'ts', 'yaml'])(
    'is the code, stretch by stretch: %s',
    (language) => {
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme' }), (code) => {
          const stretches = highlight(code, language) ?? [];
          expect(stretches.map(({ text }) => text).join('')).toBe(code);
        }),
      );
    },
  );

  it.each(['toString', '__proto__', 'extend', 'no-such'])('is refused in "%s"', (language) => {
    expect(highlight('code', language)).toBeUndefined();
  });
});

type Shown = { language: string; title?: string; isLong?: boolean; children?: ReactNode };
const CodeFigure = ({ isLong, ...props }: Shown) =>
  createElement('figure', { ...props, hidden: isLong });

async function html(mdx: string): Promise<string> {
  const file = new VFile({ path: 'docs/page.mdx', value: mdx });
  const { default: Page } = await evaluate(file, { ...runtime, rehypePlugins: [rehypeCode] });
  return renderToStaticMarkup(createElement(Page, { components: { CodeFigure } }));
}

describe('a fenced block', () => {
  it('becomes a figure that holds its colours', async () => {
    expect(await html('```js title="The {first} call"\n  if (a) {}\n```')).toBe(
      '<figure language="js" title="The {first} call">  <span class="code-keyword">if </span>' +
        '<span class="code-muted">(</span>a<span class="code-muted">) {}</span></figure>',
    );
  });

  it('is long if it takes more than half a sheet of paper', async () => {
    const program = (lines: number) => `\`\`\`\n${'a\n'.repeat(lines)}\`\`\``;
    expect(await html(program(30))).not.toContain('hidden');
    expect(await html(program(31))).toContain('hidden');
  });

  it('keeps its blank lines and needs no language', async () => {
    expect(await html('```\n\n<a>  {b}\n\n\n c\n```')).toBe(
      '<figure language="plain">\n&lt;a&gt;  {b}\n\n\n c</figure>',
    );
    expect(await html('```\n```')).toBe('<figure language="plain"></figure>');
  });

  it('in a language without a grammar fails the build', async () => {
    await expect(html('# Page\n\n```no-such\n{}\n```')).rejects.toThrow(
      /page\.mdx:3:1 code: no grammar for "no-such"/,
    );
  });
});
