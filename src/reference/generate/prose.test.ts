import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ProseNode } from '../page';
import { proseRenderer } from './prose';

const render = proseRenderer((address) => address === '/api/pets/list-pets');

describe('prose of a document', () => {
  it('renders Markdown', () => {
    expect(render('Only `name` is **needed**.')).toEqual([
      ['p', {}, 'Only ', ['code', {}, 'name'], ' is ', ['strong', {}, 'needed'], '.'],
    ]);
  });

  it('keeps braces and angle brackets as text', () => {
    expect(words(render('Send {id} if a < b, or `<id>`.'))).toBe('Send {id} if a < b, or <id>.');
  });

  it('keeps tables, in Markdown and in HTML', () => {
    expect(JSON.stringify(render('| a |\n|---|\n| 1 |'))).toContain('["td",{},"1"]');
    expect(JSON.stringify(render('<table><tr><td>1</td></tr></table>'))).toContain('["td",{},"1"]');
  });

  it('makes a heading a strong paragraph, so that the page keeps its outline', () => {
    expect(render('# Errors')).toEqual([['p', {}, ['strong', {}, 'Errors']]]);
  });

  it('keeps links to other sites and to pages of the reference, and no others', () => {
    const links = '[a](https://example.com) [b](/api/pets/list-pets) [c](/elsewhere) [d](#part)';
    expect(render(links)).toEqual([
      [
        'p',
        {},
        ['a', { href: 'https://example.com' }, 'a'],
        ' ',
        ['a', { href: '/api/pets/list-pets' }, 'b'],
        ' ',
        'c',
        ' ',
        'd',
      ],
    ]);
  });

  it.each([
    ['length', '*a_ [x](<'.repeat(20_000)],
    ['emphasis', '*a_'.repeat(9_000)],
    ['brackets', '[a]('.repeat(7_000)],
    ['lists in lists', '- '.repeat(1_000) + 'x'],
    ['quotations in quotations', '> '.repeat(2_000) + 'x'],
  ])('shows a text of extreme %s unparsed, without delay', (_, text) => {
    expect(render(`${text}\n\nEnd.`)).toEqual([
      ['p', {}, text],
      ['p', {}, 'End.'],
    ]);
  });

  it('removes characters that override the direction of text', () => {
    expect(words(render('safe\u202Eexe.txt\u2066'))).toBe('safeexe.txt');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<form action=/x><input name=q><button>Go</button></form>',
    '<p onclick="alert(1)" style="position:fixed">text</p>',
    '<a href="javascript:alert(1)">link</a>',
    '[link](javascript:alert(1))',
    '[link](data:text/html;base64,PHNjcmlwdD4=)',
    '<style>body{display:none}</style>',
    '<!-- comment --><object data=x></object>',
    ":::note\n<img src=x onerror='alert(1)'>\n:::",
    "import x from 'x'\n\n{alert(1)}",
  ])('makes %j inert', (markdown) => {
    expectInert(render(markdown));
  });

  it('makes any text inert', () => {
    const fragment = fc.constantFrom(
      '<',
      '>',
      '"',
      '](',
      '[',
      'a href=',
      'onload=',
      'script',
      '`',
      '&lt;',
      '\n',
      'javascript:',
      '{',
      '}',
    );
    const text = fc.array(fc.oneof(fragment, fc.string())).map((parts) => parts.join(''));
    fc.assert(fc.property(text, (markdown) => expectInert(render(markdown))));
  });
});

const harmless = new Set(
  'p br hr blockquote pre code ul ol li dl dt dd kbd a em i strong b del s sub sup table thead tbody tr th td'.split(
    ' ',
  ),
);

function expectInert(nodes: readonly ProseNode[]): void {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const [tag, attributes, ...children] = node;
    expect(harmless).toContain(tag);
    expect(['href', 'start', 'align', 'colSpan']).toEqual(
      expect.arrayContaining(Object.keys(attributes)),
    );
    expect(String(attributes.href ?? 'https:')).toMatch(/^(https?:|mailto:|\/api\/)/i);
    expectInert(children);
  }
}

function words(nodes: readonly ProseNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const [, , ...children] = node;
      return words(children);
    })
    .join('');
}
