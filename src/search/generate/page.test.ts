import { describe, expect, it } from 'vitest';

import { indexedHtml } from './page';

const inBody = (html: string) => `<html><body>${html}</body></html>`;

describe('the indexed part of a page', () => {
  it('is its article, without breadcrumbs, table of contents and sources around it', () => {
    const html = `<main><nav>Home</nav><div class="theme-doc-markdown markdown"><h1>T</h1></div>
      <section>Sources</section></main>`;
    expect(indexedHtml(html)).toBe(
      inBody('<div class="theme-doc-markdown markdown"><h1>T</h1></div>'),
    );
  });

  it('is all of main if the page has no article', () => {
    expect(indexedHtml('<header>Menu</header><main><p>Text</p></main>')).toBe(
      inBody('<main><p>Text</p></main>'),
    );
  });

  it('is text without buttons, drawings and links to headings', () => {
    const html = `<main><h2 id="a">A<a class="hash-link" href="#a">#</a></h2><button>Copy</button>
<svg><text>x</text></svg><!-- note --></main>`;
    expect(indexedHtml(html)?.replace(/\n/g, '')).toBe(inBody('<main><h2 id="a">A</h2></main>'));
  });

  it('does not contain the same call in six languages', () => {
    const html = '<main><p>Text</p><details name="code-sample"><pre>curl</pre></details></main>';
    expect(indexedHtml(html)).toBe(inBody('<main><p>Text</p></main>'));
  });

  it('separates the cells of a row', () => {
    expect(indexedHtml('<main><table><tr><td>429<td>Wait</table></main>')).toContain(
      '<td><p>429</p></td><td><p>Wait</p></td>',
    );
  });

  it('has the apostrophes of the index, only in text', () => {
    expect(indexedHtml('<main><p title="l’un">l’accès</p></main>')).toBe(
      inBody(`<main><p title="l’un">l'accès</p></main>`),
    );
  });

  it('applies the weight, to headings too, and never links to a generated id', () => {
    expect(indexedHtml('<main><h2 id="_R_a_">A</h2><p>Text</p></main>', 0.2)).toBe(
      '<html><body data-pagefind-weight="0.2"><main><h2 data-pagefind-weight="1.20">A</h2><p>Text</p></main></body></html>',
    );
  });

  it('is undefined if there is neither, or no text in it', () => {
    expect(indexedHtml('<p>Moved</p>')).toBeUndefined();
    expect(indexedHtml('<main><p> </p><button>Go</button></main>')).toBeUndefined();
  });
});
