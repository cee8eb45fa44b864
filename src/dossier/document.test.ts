// cspell:ignore aeol
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';

import { element, firstNamed, treeOf } from '../hast';
import { cssString, documentOf } from './document';
import { wordsIn } from './words';

const page = (path: string, title: string) => ({
  path,
  title,
  content: firstNamed(
    treeOf(
      `<article><div class="theme-doc-markdown"><h1>${title.replaceAll('<', '&lt;')}</h1><h2 id="a">Part</h2><table></table></div></article>`,
    ),
    'article',
  ),
});

const document = (title: string) =>
  documentOf({
    guide: {
      title: 'Guide',
      independence: 'Independent.',
      origin: undefined,
      parts: [
        { name: 'Architecture', pages: [page('/overview', title), page('/flow', 'Flow')] },
        { name: undefined, pages: [page('/facts', 'Facts')] },
      ],
      figure: element('svg', []),
      styles: ['/assets/css/styles.1.css'],
    },
    language: 'en',
    tagline: 'Tagline',
    state: 'State of today',
    words: wordsIn('en'),
    paper: 'letter',
    css: '.dossier {}',
  });

describe('the document of a dossier', () => {
  const { window } = new JSDOM(document('Overview'));
  const texts = (selector: string) =>
    [...window.document.querySelectorAll(selector)].map((each) => each.textContent);

  it('has a part as the heading of its chapters, and one for the rest', () => {
    expect(texts('h1, h2')).toEqual([
      'Architecture',
      'Overview',
      'Flow',
      'About this guide',
      'Facts',
    ]);
    expect(texts('p.part').filter((text) => text === 'Architecture')).toHaveLength(2);
  });

  it('lists chapters and their parts, each with a link that leads to one place', () => {
    const links = [...window.document.querySelectorAll('.contents a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      ['overview', 'flow', 'facts'].flatMap((id) => [`#${id}`, `#${id}--a`]),
    );
    for (const link of links) {
      const id = link.getAttribute('href')?.slice(1) ?? '';
      expect(window.document.querySelectorAll(`[id="${id}"]`)).toHaveLength(1);
    }
  });

  it('says what it is, whose it is not and of which day', () => {
    expect(texts('.cover p')).toEqual(
      expect.arrayContaining(['Guide', 'Tagline', 'Independent.', 'State of today']),
    );
  });

  it('has the title of each chapter at the head of its sheets, whatever it contains', () => {
    const html = document('</style><b>"a\\"');
    expect(new JSDOM(html).window.document.querySelectorAll('b')).toHaveLength(0);
    expect(html).toContain(String.raw`content: "\3c /style>\3c b>\22 a\5c \22 "`);
  });
});

it('a string of CSS is the text again', () => {
  const unescaped = (css: string) =>
    css
      .slice(1, -1)
      .replace(/\\([\da-f]+) /g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'é', '"', '\\', '<', '\n', ' ', '2') }),
      (text) => {
        const css = cssString(text);
        expect(css.slice(1, -1)).not.toMatch(/["\n<]/);
        expect(unescaped(css)).toBe(text);
      },
    ),
  );
});
