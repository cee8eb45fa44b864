import { describe, expect, it, test } from 'vitest';

import { kindOf, readPage, trailOf, weightOf, type Page } from './page';

const operation = `<title>List companies | Bank Feeds API | Codat</title>
  <nav class="theme-doc-breadcrumbs"><ol><li><a href="/">Home</a></li>
  <li><a href="/api">API reference</a></li><li><a href="/api/bank-feeds">Bank Feeds API</a></li>
  <li><a href="/api/bank-feeds#operations.Companies">Companies</a></li><li>List companies</li></ol></nav>
  <div class="theme-doc-markdown markdown"><h1>List companies</h1>
  <span data-method="get">GET</span>
  <code class="address_x1"><span>https://api.codat.io</span><wbr>/companies</code>
  <p>Returns a page.</p><h2 id="responses">Responses</h2><h3 id="ok">OK</h3></div>`;

const read = (html: string, url = '/errors'): Page => {
  const page = readPage(url, html, 'en');
  if (page === undefined) throw new Error('The page has no text.');
  return page;
};
const text = (html: string) => read(html).sections.flatMap(({ sentences }) => sentences);

describe('the text of a page', () => {
  it('is its article, without what is around it', () => {
    const html = `<main><nav>Home</nav><div class="theme-doc-markdown markdown"><h1>T</h1><p>In.</p>
      </div><p>Sources</p></main>`;
    expect(text(html)).toEqual(['In.']);
  });

  it('is all of main if it has no article', () => {
    expect(text('<header>Menu</header><main><h1>T</h1><p>In.</p></main>')).toEqual(['In.']);
  });

  test.each(['<p>Moved</p>', '<main><h1>Title</h1><p> </p><button>Go</button></main>'])(
    'is missing in %s',
    (html) => {
      expect(readPage('/x', html, 'en')).toBeUndefined();
    },
  );
});

describe('a page', () => {
  it('has a title without the name of the site, and what its head says of it', () => {
    const html = `<title>Home page | Codat</title><meta name="description" content="All of it.">
      <meta name="keywords" content="start, begin"><main><p>Text.</p></main>`;
    expect(read(html)).toMatchObject({
      title: 'Home page',
      about: 'All of it.',
      keywords: ['start', 'begin'],
      names: [],
    });
  });

  it('is also known by the title of its document, where that is another', () => {
    const html = '<title>Errors | Codat</title><main><h1>When calls fail</h1><p>Text.</p></main>';
    expect(read(html)).toMatchObject({ title: 'When calls fail', names: ['Errors'] });
  });

  it('of an operation is known by its id, its method and its path; its sections are few', () => {
    const page = read(operation, '/api/bank-feeds/list-companies');
    const [id, call, path] = page.names;
    expect([id, call, path]).toEqual(['list-companies', 'GET /companies', '/companies']);
    expect(page.categories).toEqual(['Bank Feeds API', 'Companies']);
    expect(page.sections.map((section) => section.id)).toEqual(['', 'responses']);
  });

  it('of a webhook is known by its id and its event', () => {
    const html = `<main><h1>Rate limit reached</h1><span data-method="event">EVENT</span>
      <code class="address">client.rateLimit.reached</code><p>Text.</p></main>`;
    const page = read(html, '/api/platform/rate-limit-reached');
    expect(page.names).toEqual(['rate-limit-reached', 'client.rateLimit.reached']);
  });
});

describe('the kind of a page', () => {
  test.each([
    ['/', 'guide'],
    ['/using-the-api/errors', 'guide'],
    ['/apiary', 'guide'],
    ['/api', 'api'],
    ['/api/platform/list-companies', 'api'],
    ['/glossary', 'glossary'],
    ['/explorer', 'guide'],
    ['/explorer/compose', 'guide'],
    ['/explorer/failures', 'guide'],
    ['/explorer/list-companies', 'scenario'],
  ])('at %s is %s', (url, kind) => {
    expect(kindOf(url)).toBe(kind);
  });
});

it('pages about the site and tables of names count less than those on a subject', () => {
  const urls = ['/using-the-api/errors', '/enterprise/due-diligence', '/api/platform', '/glossary'];
  const weights = [...urls, '/about'].map(weightOf);
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  expect(weightOf('/facts')).toBe(weightOf('/about'));
  expect(weightOf('/factsheet')).toBe(weightOf('/'));
});

describe('the way to a page', () => {
  it('has the API, the category, and the method and path, and not that it is in the reference', () => {
    const page = read(operation, '/api/bank-feeds/list-companies');
    expect(trailOf(page)).toEqual(['Bank Feeds API', 'Companies', 'GET /companies']);
  });

  it('has neither the home page nor the page itself', () => {
    const html = `<nav class="theme-doc-breadcrumbs"><ol><li><a href="/fr/">Accueil</a></li>
      <li><a href="/using-the-api/quickstart">Using the API</a></li><li>Errors</li></ol></nav>
      <main><h1>Errors</h1><p>Text.</p></main>`;
    expect(trailOf(read(html, '/using-the-api/errors'))).toEqual(['Using the API']);
  });
});
