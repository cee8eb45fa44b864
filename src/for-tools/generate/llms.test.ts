import { describe, expect, it } from 'vitest';

import { llmsFiles } from './llms';
import type { Published } from './published';
import { structuredData, trailOf, withData } from './structured-data';

const page = (path: string, title: string, more: Partial<Published> = {}): Published => ({
  path,
  title,
  siteName: 'Guide',
  description: `About ${title}.`,
  language: 'en',
  address: `https://x.org${path}`,
  translations: [{ language: 'fr', address: `https://x.org/fr${path}` }],
  updated: undefined,
  sections: [],
  independence: 'Not theirs.',
  body: `# ${title}\n\nText of ${title}.`,
  links: [],
  ...more,
});

const guide = [
  { name: 'Security', pages: ['/data'] },
  { name: undefined, pages: ['/about'] },
];
const bank = [
  { name: undefined, pages: ['/api/bank'] },
  { name: 'Accounts', pages: ['/api/bank/list'] },
];
const pages = [
  page('/', 'Home', { description: 'How it works.' }),
  page('/about', 'About', { sections: guide }),
  page('/api', 'Reference'),
  page('/api/bank', 'Bank API', { sections: bank }),
  page('/api/bank/list', 'List accounts'),
  page('/data', 'Data'),
  page('/explorer', 'Explorer', { links: ['/explorer/a', '/about'] }),
  page('/explorer/a', 'No key'),
];

describe('llms.txt', () => {
  it('names the site, says whose it is not, and lists every page by the sidebars', () => {
    const { index } = llmsFiles(pages, '/');
    expect(index.split('\n').slice(0, 3)).toEqual(['# Guide', '', '> Not theirs.']);
    const headings = [...index.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual([
      ...['Security', 'About this guide', 'Explorer', 'Reference'],
      ...['Bank API', 'Bank API – Accounts', 'Optional'],
    ]);
    expect(index).toContain('- [Data](https://x.org/data.md): About Data.\n');
  });

  it('has every text in its full form, with the address of the page', () => {
    const { full } = llmsFiles(pages, '/');
    expect(full).toContain('# Data\n\nAddress: https://x.org/data\n\nText of Data.');
    expect(full.match(/^# /gm)).toHaveLength(pages.length);
  });

  it('is refused where a page would be left out', () => {
    expect(() => llmsFiles([...pages, page('/lost', 'Lost')], '/')).toThrow('/lost');
  });
});

describe('structured data', () => {
  const byPath = new Map(pages.map((each) => [each.path, each]));
  const dataOf = (path: string) => {
    const found = byPath.get(path);
    return found && structuredData(found, trailOf(path, byPath));
  };

  it('tells the way to a page', () => {
    const above = trailOf('/api/bank/list', byPath).map(({ path }) => path);
    expect(above).toEqual(['/', '/api', '/api/bank']);
    expect(trailOf('/', byPath)).toEqual([]);
  });

  it('is the site on its home page, and an article elsewhere', () => {
    expect(dataOf('/')).toMatchObject({ '@graph': [{ '@type': 'WebSite', name: 'Guide' }] });
    const [article, way] = [{ '@type': 'APIReference', headline: 'Bank API' }, {}];
    expect(dataOf('/api/bank')).toMatchObject({ '@graph': [article, way] });
    expect(dataOf('/data')).toMatchObject({ '@graph': [{ '@type': 'TechArticle' }, {}] });
  });

  const head = '<!doctype html><html lang=en><head><meta charset=UTF-8>';

  it('cannot end its block early', () => {
    const html = withData(`${head}</head>`, { name: '</script><script>alert(1)</script>$&' });
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain('$&');
  });

  it('stands before any text, which may hold the end of a head', () => {
    const description = '<meta name=description content="</head><body>">';
    const html = withData(`${head}${description}</head>`, { name: 'a "quoted" page' });
    expect(html).toMatch(/<meta charset=UTF-8><script type="application\/ld\+json">/);
    expect(html).toContain(`</script>${description}</head>`);
    expect(() => withData(description, {})).toThrow('begin with its head');
  });
});
