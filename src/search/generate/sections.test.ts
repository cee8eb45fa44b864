import { describe, expect, it } from 'vitest';

import { firstNamed, treeOf } from '../../hast';
import { sectionsOf } from './sections';

const read = (html: string, deepest: 'h2' | 'h4' = 'h4') =>
  sectionsOf(firstNamed(treeOf(`<main>${html}</main>`), 'main'), {
    title: 'Errors',
    language: 'en',
    deepest,
  });
const sentences = (html: string) => read(html).flatMap((section) => section.sentences);

describe('the sections of a page', () => {
  it('begin at headings with an id; what is before the first has the title', () => {
    const html = `<h1 id="errors">Errors</h1><p>Intro.</p><h2 id="codes">Status <code>codes</code>
      <a class="hash-link" href="#codes">#</a></h2><p>A code.</p><h4 id="wait">Wait</h4><p>Soon.</p>`;
    expect(read(html)).toEqual([
      { id: '', heading: 'Errors', terms: [], sentences: ['Intro.'] },
      { id: 'codes', heading: 'Status codes', terms: [], sentences: ['A code.'] },
      { id: 'wait', heading: 'Wait', terms: [], sentences: ['Soon.'] },
    ]);
  });

  it('do not begin at a generated id, or at none', () => {
    const html =
      '<h2 id="_R_1a_">Made</h2><p>One.</p><h3 id="_r_2_">Made</h3><h3>None</h3><p>Two.</p>';
    expect(read(html).map(({ id }) => id)).toEqual(['']);
    expect(sentences(html)).toEqual(['Made', 'One.', 'Made', 'None', 'Two.']);
  });

  it('have smaller headings as text', () => {
    const html = '<h2 id="a">A</h2><h5 id="b">Small</h5><p>Text.</p><h6 id="c">Smaller</h6>';
    expect(read(html)).toMatchObject([
      { id: '' },
      { id: 'a', sentences: ['Small', 'Text.', 'Smaller'] },
    ]);
  });

  it('of an operation begin at h2 alone', () => {
    const html = '<h2 id="responses">Responses</h2><h3 id="ok">200 OK</h3><p>A page.</p>';
    expect(read(html, 'h2')).toMatchObject([
      { id: '' },
      { id: 'responses', sentences: ['200 OK', 'A page.'] },
    ]);
  });
});

describe('the sentences of a section', () => {
  it('are whole across inline elements, and end with their block', () => {
    const html =
      '<p>Send <code>GET /<wbr>companies</code> <b>again</b>, then <a href="/">wait</a></p><p>Next</p>';
    expect(sentences(html)).toEqual(['Send GET /companies again, then wait', 'Next']);
  });

  it('separate marks beside each other', () => {
    expect(sentences('<p><span>GET</span><code>/companies</code></p>')).toEqual(['GET /companies']);
  });

  it('have no text that is not of the page', () => {
    const html = `Text.<button>Copy</button><svg><title>Arrow</title></svg><div data-search-ignore>No</div>
      <details name="code-sample"><summary>curl</summary></details><script>var x</script><!-- no -->`;
    expect(sentences(html)).toEqual(['Text.']);
  });

  it('are rows of tables, whose first cells are terms', () => {
    const html = '<table><tr><td>429<td>Wait.<tr><td>500<td>Retry. Later.</table>';
    expect(read(html)).toMatchObject([
      { terms: ['429', '500'], sentences: ['429 · Wait.', '500 · Retry. Later.'] },
    ]);
  });

  it('have the terms of a list, and lines of code', () => {
    const html =
      '<dl><dt>Company<dd>A business.</dl><pre><code>GET /companies\nHost: codat</code></pre>';
    expect(read(html)).toMatchObject([
      {
        terms: ['Company'],
        sentences: ['Company', 'A business.', 'GET /companies', 'Host: codat'],
      },
    ]);
  });
});
