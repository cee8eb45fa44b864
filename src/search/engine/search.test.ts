import { describe, expect, it, test } from 'vitest';

import type { Answer, Piece, Request } from './answer';
import { smallSite } from './pages.fixture';

const engines = { en: smallSite('en'), fr: smallSite('fr') };
const ask = (language: 'en' | 'fr', query: string, more: Partial<Request> = {}) =>
  engines[language]({ query, kind: undefined, limit: 8, ...more });
const urls = ({ pages }: Answer) => pages.map(({ url }) => url);
const marked = (pieces: readonly Piece[] = []) =>
  pieces.flatMap(({ text, isMatch }) => (isMatch ? [text] : []));

describe('the English site', () => {
  test.each([
    ['encrypted', '/security/encryption'],
    ['encryption', '/security/encryption'],
    ['encr', '/security/encryption'],
    ['encryptoin', '/security/encryption'],
    ['logical', '/security/encryption'],
    ['BYOK', '/security/encryption'],
    ['firewall', '/security/firewall'],
    ['WAF', '/security/firewall'],
    ['pare-feu applicatif', '/security/firewall'],
    ['SSO', '/security/access'],
    ['authentification unique', '/security/access'],
    ['X-Rate-Limit-Remaining', '/using-the-api/rate-limits'],
    ['rate limit remaining', '/using-the-api/rate-limits'],
    ['client.rateLimit.reached', '/using-the-api/rate-limits'],
    ['ratelimit', '/using-the-api/rate-limits'],
    ['1000', '/using-the-api/rate-limits'],
    ['1 000 requests', '/using-the-api/rate-limits'],
    ['429', '/using-the-api/rate-limits'],
    ['status codes', '/using-the-api/rate-limits'],
    ['a client lists companies', '/explorer/list-companies'],
    ['list companies', '/api/platform/list-companies'],
    ['list-companies', '/api/platform/list-companies'],
    ['expenses list companies', '/api/expenses/list-companies'],
    ['GET /companies', '/api/platform/list-companies'],
    ['get https://api.codat.io/companies?page=1', '/api/platform/list-companies'],
    ['/companies/{companyId}', '/api/platform/get-company'],
    ['/companies/8a3b', '/api/platform/get-company'],
    ['{companyId}', '/api/platform/get-company'],
  ])('has for %j first %s', async (query, url) => {
    expect(urls(await ask('en', query))[0]).toBe(url);
  });

  test.each(['log', 'SLA', 'sgle', 'enc', 'unique', 'zebra', 'the', ''])(
    'has nothing for %j',
    async (query) => {
      expect(await ask('en', query)).toMatchObject({ total: 0, pages: [], corrected: undefined });
    },
  );

  it('has no page for a synonym whose words it has only apart', async () => {
    expect(urls(await ask('en', 'SSO'))).toEqual(['/security/access']);
  });
});

describe('the French site', () => {
  test.each([
    ['chiffrement', 'security/encryption'],
    ['chiffrées', 'security/encryption'],
    ['CHIFFREES', 'security/encryption'],
    ['chifrement', 'security/encryption'],
    ['BYOK', 'security/encryption'],
    ['parefeu', 'security/firewall'],
    ['pare feu', 'security/firewall'],
    ['pare-feu', 'security/firewall'],
    ['timeout', 'using-the-api/rate-limits'],
    ['delai expire', 'using-the-api/rate-limits'],
    ['equipement', 'using-the-api/rate-limits'],
    ["l'équipement", 'using-the-api/rate-limits'],
    ['d’hébergement', 'using-the-api/rate-limits'],
    ['1 000 requetes', 'using-the-api/rate-limits'],
    ['1000', 'using-the-api/rate-limits'],
    ['x-rate-limit-remaining', 'using-the-api/rate-limits'],
    ['lire une societe', 'api/platform/get-company'],
  ])('has for %j first %s', async (query, url) => {
    expect(urls(await ask('fr', query))[0]).toBe(`/fr/${url}`);
  });
});

describe('the response to a query', () => {
  it('shows a page: its kind, the way to it, its sentences and its best sections', async () => {
    const { pages } = await ask('en', 'too many requests');
    const [page] = pages;
    expect(page).toMatchObject({ kind: 'guide', trail: [] });
    const [section] = page?.sections ?? [];
    expect(section?.url).toBe('/using-the-api/rate-limits#codes');
    expect(section?.excerpt.map(({ text }) => text).join('')).toBe(
      '429 · Too many requests: wait. 503 · The service is unavailable.',
    );
    expect(marked(section?.excerpt)).toEqual(['Too', 'many', 'requests']);
  });

  it('says which query was corrected, and which words are on no page', async () => {
    const answer = await ask('en', 'encryptoin zebra');
    expect(answer).toMatchObject({ corrected: 'encryption zebra', unknown: ['zebra'] });
    expect(marked(answer.pages[0]?.title)).toEqual(['Encryption']);
  });

  it('finds nothing unknown in the name of a page', async () => {
    for (const query of ['/companies/8a3b', 'GET /companies/firewal', 'list companies expenses'])
      expect(await ask('en', query)).toMatchObject({ corrected: undefined, unknown: [] });
  });

  it('counts every kind, whichever is wanted', async () => {
    const all = await ask('en', 'companies');
    expect(all.counts).toEqual({ guide: 1, scenario: 1, api: 3, glossary: 1 });
    expect(all.total).toBe(6);
    const api = await ask('en', 'companies', { kind: 'api' });
    expect(api).toMatchObject({ counts: all.counts, total: 3 });
    expect(api.pages.map(({ kind }) => kind)).toEqual(['api', 'api', 'api']);
    expect(api.request).toEqual({ query: 'companies', kind: 'api', limit: 8 });
  });

  it('has as many pages as are wanted, and more of them in the same order', async () => {
    const all = await ask('en', 'companies');
    const two = await ask('en', 'companies', { limit: 2 });
    expect(two.total).toBe(all.total);
    expect(urls(two)).toEqual(urls(all).slice(0, 2));
    expect(await ask('en', 'companies')).toEqual(all);
  });

  it('has each page once', async () => {
    const found = urls(await ask('en', 'list companies'));
    expect(new Set(found).size).toBe(found.length);
    expect(found.slice(0, 2)).toEqual([
      '/api/platform/list-companies',
      '/api/expenses/list-companies',
    ]);
  });
});
