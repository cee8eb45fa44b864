import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';

import { firstNamed, treeOf } from '../hast';
import { chapterOf } from './chapter';
import { sheetReference, withNumbers } from './token';

const surroundings = {
  pages: new Set(['/facts', '/about']),
  origin: undefined,
  sheetOf: (id: string) => sheetReference(id, (number) => ` (p. ${number})`),
  documents: 'Documents',
};

/** The chapter that is made of what an article contains, with the sheets in `numbers`. */
function chapter(article: string, numbers: Readonly<Record<string, number>> = {}) {
  const content = firstNamed(treeOf(`<main><article>${article}</article></main>`), 'article');
  const made = chapterOf({ path: '/about', title: 'About', content }, surroundings);
  const html = made.content.map((part) => toHtml(part)).join('');
  return { ...made, html: withNumbers(html, (id) => numbers[id]) };
}

const text = (html: string) => `<div class="theme-doc-markdown markdown">${html}</div>`;

describe('a chapter', () => {
  it('is the text and the sources of a page, without what only a screen needs', () => {
    const { html } = chapter(
      `<nav>Way</nav>${text('<p>Text</p><div class="interactive_x1">Filter</div><noscript>Old</noscript>')}
      <section aria-labelledby="page-sources"><h2 id="page-sources">Sources</h2></section><footer>Day</footer>`,
    );
    expect(html).toBe(
      '<div class="theme-doc-markdown markdown"><p>Text</p></div>' +
        '<section aria-labelledby="about--page-sources">' +
        '<p id="about--page-sources" class="level-3">Sources</p></section>',
    );
  });

  it('has its headings one level lower, and names those of its parts', () => {
    const { html, headings } = chapter(
      text(
        '<h1>T</h1><h2 class="anchor" id="a">A<a class="hash-link" href="#a">#</a></h2><h3>B</h3>',
      ),
    );
    expect(headings).toEqual([{ id: 'about--a', text: 'A' }]);
    expect(html).toContain('<h2 class="level-1">T</h2>');
    expect(html).toContain('<h3 class="anchor level-2" id="about--a">A</h3>');
    expect(html).toContain('<h4 class="level-3">B</h4>');
  });

  it('is unfolded, also where only one of several was open', () => {
    const { html } = chapter(text('<details name="sample"><summary>Go</summary>x</details>'));
    expect(html).toContain('<details open><summary>Go</summary>x</details>');
  });

  it('says on which sheet a link leads, but for the mark of a fact', () => {
    const { html } = chapter(
      text('<a href="/facts#f" aria-label="Documented"></a><a href="/facts">the facts</a>'),
      { facts: 12, 'facts--f': 13 },
    );
    expect(html).toContain('<a href="#facts--f" aria-label="Documented"></a><a href="#facts">');
    expect(html).toContain('the facts</a><span class="sheet"> (p. 12)</span>');
  });

  it('has no link that leads nowhere on paper', () => {
    expect(chapter(text('<a href="/api/platform" class="x">the API</a>')).html).toContain(
      '<span class="x">the API</span>',
    );
  });

  it('ends with the documents that its facts link to, each once', () => {
    const link = '<a href="https://docs.codat.io/">Docs</a>';
    const { html } = chapter(text(`<ul class="facts_x1"><li>A ${link}<li>B ${link}</ul>`));
    expect(html).toContain(
      '<h3 id="about--documents" class="level-2">Documents</h3><ul class="documents"><li><a href="https://docs.codat.io/">Docs</a></li></ul>',
    );
  });
});
