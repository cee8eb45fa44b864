import { describe, expect, it } from 'vitest';

import { readPage } from './built-page';
import { sectionsOf } from './sidebar';
import { bodyOf, twinAddress, twinOf } from './twin';

const page = (content: string, language = 'en') =>
  readPage(`<!doctype html><html lang=${language}><head><title>Errors | Guide</title>
    <meta name=description content="What goes wrong.">
    <link rel=canonical href=https://x.org/errors>
    <link rel=alternate hreflang=en href=https://x.org/errors>
    <link rel=alternate hreflang=fr href=https://x.org/fr/errors>
    <link rel=alternate hreflang=x-default href=https://x.org/errors></head>
    <body><main><article><nav>Home</nav>${content}</article></main>
    <div class="theme-layout-footer"><p>Not theirs. <a href=/about>About</a><p>More</div></body></html>`);

const body = (content: string, language?: string) =>
  bodyOf(page(content, language), new Set(['/errors', '/about', '/fr/']));

describe('a twin', () => {
  it('says of which page it is, in which language, and where its other language is', () => {
    const twin = twinOf(page('<h1>Errors</h1>'), '# Errors');
    expect(twin).toContain('title: Errors\ndescription: What goes wrong.\nlanguage: en\n');
    expect(twin).toContain('address: https://x.org/errors\n');
    expect(twin).toContain('translations:\n  fr: https://x.org/fr/errors.md\n');
    expect(twin).toMatch(/\n---\n\nNot theirs\.\n$/);
  });

  it('begins with its heading, without the anchor', () => {
    const heading = '<h1>Errors<a class=hash-link href=#errors>​</a></h1>';
    expect(body(`<p>Notice.</p><header>${heading}</header><p>Text`)).toBe(
      '# Errors\n\nNotice.\n\nText',
    );
  });

  it('leads to twins of pages, and to places in the pages themselves', () => {
    expect(body('<p><a href=/about>a</a> <a href=/about#b>b</a> <a href=#c>c</a>')).toBe(
      '[a](https://x.org/about.md) [b](https://x.org/about#b) [c](https://x.org/errors#c)',
    );
    expect(body('<p><a href=/fr/>a</a> <a href=/x.csv>b</a>')).toBe(
      '[a](https://x.org/fr/index.md) [b](https://x.org/x.csv)',
    );
    expect(body('<p><a href=/about?a=b>a</a>')).toBe('[a](https://x.org/about?a=b)');
    expect(body('<ol><li id=step-1><a href=#step-1>Sent</a></ol>')).toBe('1. Sent');
  });

  it('names the sign behind a claim', () => {
    const mark = '<span><a href=/facts#quota aria-label=Documented><span></span></a></span>';
    expect(body(`<p>1,000 a day.${mark}</p>`)).toBe(
      '1,000 a day. [Documented](https://x.org/facts#quota)',
    );
  });

  it('has tables of one line a row, whatever the cells hold', () => {
    const list = '<ul><li>a<li>b</ul><a href=https://y.org>c</a>';
    const table = `<table><caption>All</caption><thead><tr><th>A<th>B<tbody><tr><td>${list}<td>d|e</table>`;
    expect(body(table)).toBe('_All_\n\n| A | B |\n| - | - |\n| a; b. [c](https://y.org) | d\\|e |');
  });

  it('tells code with its language, and without its colours', () => {
    const code = '<code class="language-json"><span>{</span> "a": 1 }\n</code>';
    expect(body(`<pre>${code}</pre>`)).toBe('```json\n{ "a": 1 }\n```');
    expect(body('<pre><code>GET /</code></pre>')).toBe('```text\nGET /\n```');
  });

  it('tells a figure once, by its text alternative', () => {
    const svg = '<svg role=img><title>A map</title><desc>Of all.</desc></svg>';
    expect(body(`<figure>${svg}${svg}</figure>`)).toBe('_Figure: A map. Of all._');
    expect(body(`<figure>${svg}</figure>`, 'fr')).toBe('_Figure\u00a0: A map. Of all._');
  });

  it('unfolds what is folded, and leaves out what only a screen needs', () => {
    expect(body('<details><summary>More</summary><p>Text</details>')).toBe('**More**\n\nText');
    expect(body('<ul><li><button>Copy</button></ul><p>Text<select><option>a</select>')).toBe(
      'Text',
    );
    expect(body('<div class="field_a interactive_b"><span>3 terms</span></div><p>Text')).toBe(
      'Text',
    );
  });

  it('quotes notices, and lists definitions', () => {
    const heading = '<div class=admonitionHeading_x><svg></svg>Advice</div>';
    const notice = `<div class=theme-admonition>${heading}<div><p>Text</div></div>`;
    expect(body(notice)).toBe('> **Advice**\n>\n> Text');
    const own = '<div class="notice notice-failure"><p class=notice-title>Advice<p>Text</div>';
    expect(body(own)).toBe('> **Advice**\n>\n> Text');
    expect(body('<dl><div><dt>Default<dd><code>1</code></div></dl>')).toBe('- Default: `1`');
    expect(body('<dl><dt>Controls<dd>a<dd>b</dl>')).toBe('- Controls:\n\n  - a\n  - b');
    expect(body('<dl><dt>Pages<dd><ul><li>a<li>b</ul></dl>')).toBe('- Pages:\n\n  - a\n  - b');
  });

  it('keeps the text of a definition before the list in it', () => {
    const area = '<dd><strong>Companies</strong> · Customers.<ul><li><a href=/about>List</a></ul>';
    expect(body(`<dl><dt>Operations<dd>By area.${area}</dl>`)).toBe(
      [
        '- Operations:\n',
        '  - By area.',
        '  - **Companies** · Customers.',
        '    - [List](https://x.org/about.md)',
      ].join('\n'),
    );
  });

  it('has no tag of its own: what looks like one is text', () => {
    expect(body('<p>&lt;img src=x onerror=alert(1)> {a} <code>&lt;b></code>')).toBe(
      '\\<img src=x onerror=alert(1)> {a} `<b>`',
    );
  });

  it('stands beside its page', () => {
    expect(twinAddress('https://x.org/about')).toBe('https://x.org/about.md');
    expect(twinAddress('https://x.org/fr/')).toBe('https://x.org/fr/index.md');
  });
});

it('a sidebar has named sections, and pages of none', () => {
  const html = `<main><ul class=theme-doc-sidebar-menu>
    <li><div><a href=/a>Group</a></div><ul><li><a href=/a>A</a><li><a href=/b>B</a></ul>
    <li><a href=/c>C</a></ul></main>`;
  expect(sectionsOf(page(html).content)).toEqual([
    { name: 'Group', pages: ['/a', '/b'] },
    { name: undefined, pages: ['/c'] },
  ]);
});
