import { describe, expect, it } from 'vitest';

import { languages, openBuiltSearch, questions } from '../support/search';
import { sitemapPaths } from '../support/sitemap';

describe.each(languages)('the search in %j', (language) => {
  const { pages, find } = openBuiltSearch(language);
  const prefix = language === 'en' ? '' : '/fr';

  /** The addresses of the first results. */
  const first = async (query: string, limit: number) =>
    (await find(query, limit)).pages.map(({ url }) => url);

  it('knows every page of the language', () => {
    const isFrench = (path: string) => /^\/fr(?:\/|$)/.test(path);
    const paths = sitemapPaths().filter((path) => isFrench(path) === (language === 'fr'));
    expect(paths.length).toBeGreaterThan(100);
    const known = pages.map(({ url }) => url);
    expect(known.toSorted()).toEqual(paths.toSorted());
  });

  it('finds each page by its title before all pages of another title', async () => {
    for (const { url, title } of pages) {
      const same = pages.filter((page) => page.title === title);
      expect(await first(title, same.length), title).toContain(url);
    }
  });

  it('finds each page first by its title with its address, or with the way to it', async () => {
    const shared = pages.filter(({ title, url }) =>
      pages.some((page) => page.title === title && page.url !== url),
    );
    expect(shared.length).toBeGreaterThan(20);
    for (const { url, title, trail, kind } of shared) {
      expect(await first(`${title} ${url}`, 1)).toEqual([url]);
      const isSameWay = (page: (typeof pages)[number]) =>
        page.title === title && page.trail.join() === trail.join() && page.kind === kind;
      const sameWay = pages.filter(isSameWay);
      const query = `${title} ${trail.join(' ')}`;
      expect(await first(query, sameWay.length), query).toContain(url);
    }
  });

  it('finds each operation and event by its id, its path, and its method and path', async () => {
    const named = pages.filter(({ names, kind }) => kind === 'api' && names.length > 1);
    expect(named.length).toBeGreaterThan(80);
    for (const { url, names } of named) {
      for (const name of names) {
        const same = pages.filter((page) => page.names.includes(name));
        expect(await first(name, same.length), name).toContain(url);
      }
    }
  });

  it('leads forty questions to the page and the section that a reader would choose', async () => {
    const asked = questions[language];
    expect(asked).toHaveLength(40);
    const missed: string[] = [];
    for (const { query, page, section } of asked) {
      const [best] = (await find(query)).pages;
      const sections = best?.sections.map(({ url }) => url.replace(/.*#/, '')) ?? [];
      if (best?.url !== prefix + page) missed.push(`${query}: ${best?.url}, not ${page}`);
      else if (section !== undefined && !sections.includes(section))
        missed.push(`${query}: ${sections.join(', ')} of ${page}, not ${section}`);
    }
    expect(missed).toEqual([]);
  });
});

const guide = '/enterprise/tech-overview';

/** French words as they are typed: behind elisions, without accents, in capitals. */
const typed: readonly (readonly [query: string, page: string])[] = [
  ['l’équipement', `${guide}/architecture/shared-responsibility-model`],
  ['équipement', `${guide}/architecture/shared-responsibility-model`],
  ['equipement', `${guide}/architecture/shared-responsibility-model`],
  ["L'HÉBERGEMENT", `${guide}/architecture/overview`],
  ['hebergement', `${guide}/architecture/overview`],
  ['l’authentification', '/using-the-api/authentication'],
  ['clé d’API', '/using-the-api/authentication'],
  ["cle d'api", '/using-the-api/authentication'],
  ['limite de debit', '/using-the-api/rate-limits'],
  ['l’en-tête', '/using-the-api/rate-limits'],
  ['reessayer', '/using-the-api/rate-limits'],
  ['montee en charge', `${guide}/architecture/environments-and-scaling`],
  ['mise a l’echelle', `${guide}/architecture/environments-and-scaling`],
  ['environnement d’intégration', `${guide}/architecture/environments-and-scaling`],
  ['donnees au repos', `${guide}/security/data-security`],
  ['chiffrement', `${guide}/security/data-security`],
  ['l’accès d’urgence', `${guide}/security/data-security`],
  ['deni de service', `${guide}/security/network-security`],
  ['moindre privilege', `${guide}/security/network-security`],
  ['l’adresse IP', `${guide}/security/network-security`],
  ['responsabilite partagee', `${guide}/architecture/shared-responsibility-model`],
  ['passerelle', `${guide}/architecture/request-flow`],
  ['l’état des donnees', '/using-the-api/data-status'],
  ['numero de page', '/using-the-api/paging-and-querying'],
  ['l’erreur', '/using-the-api/errors'],
  ['flux bancaires', `${guide}/architecture/integrations`],
];

it('French words behind elisions and without accents have their page among the first three', async () => {
  const { find } = openBuiltSearch('fr');
  for (const [query, page] of typed) {
    const urls = (await find(query, 3)).pages.map(({ url }) => url);
    expect.soft(urls, query).toContain(`/fr${page}`);
  }
});

describe('what is on no page', () => {
  const english = openBuiltSearch('en');
  const french = openBuiltSearch('fr');

  it.each(['arachide', 'lithographie', 'xyzzy', 'PRI'])('%j finds nothing', async (query) => {
    for (const { find } of [english, french]) expect(await find(query)).toMatchObject({ total: 0 });
  });

  it.each([
    ['en', 'encription', 'encryption'],
    ['en', 'authetication', 'authentication'],
    ['fr', 'chifrement', 'chiffrement'],
    ['fr', 'webhok', 'webhook'],
  ] as const)('in %j, %j is corrected to %j', async (language, typed, corrected) => {
    const answer = await (language === 'en' ? english : french).find(typed);
    expect(answer).toMatchObject({ corrected });
    expect(answer.total).toBeGreaterThan(0);
  });

  it.each(['about', 'translation', 'glossary', 'facts', 'accessibility'])(
    'no page beside the subject is first for the title of one: %s',
    async (aside) => {
      for (const { pages, find } of [english, french]) {
        const subjects = pages.filter(({ weight, kind }) => weight === 1 && kind === 'guide');
        for (const { title } of subjects)
          expect((await find(title, 1)).pages[0]?.url, title).not.toContain(`/${aside}`);
      }
    },
  );
});
