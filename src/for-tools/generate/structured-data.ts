import type { Published } from './published';
import { withInHead } from './head';
import { twinAddress } from './twin';

type Data = Readonly<Record<string, unknown>>;

/**
 * What a page says of itself to search engines, by https://schema.org: the site on its home page; on every other
 * page an article and the way to it from the home page. It names no publisher, as the site is not Codat’s.
 * @param trail the pages above this one, the home page first
 */
export function structuredData(page: Published, trail: readonly Published[]): Data {
  const [home] = trail;
  const graph = home === undefined ? [site(page)] : [article(page, home), way([...trail, page])];
  return { '@context': 'https://schema.org', '@graph': graph };
}

function site(home: Published): Data {
  return {
    '@type': 'WebSite',
    '@id': home.address,
    name: home.siteName,
    disambiguatingDescription: home.independence,
    ...common(home),
  };
}

function article(page: Published, home: Published): Data {
  const isReference = /^(?:\/fr)?\/api(?:\/|$)/.test(page.path);
  return {
    '@type': isReference ? 'APIReference' : 'TechArticle',
    '@id': page.address,
    headline: page.title,
    ...common(page),
    ...(page.updated !== undefined && { dateModified: page.updated }),
    isPartOf: { '@type': 'WebSite', '@id': home.address, name: home.siteName },
  };
}

function common({ address, description, language, translations }: Published): Data {
  const relation = language === 'en' ? 'workTranslation' : 'translationOfWork';
  return {
    url: address,
    ...(description !== '' && { description }),
    inLanguage: language,
    [relation]: translations.map((each) => ({ '@id': each.address, inLanguage: each.language })),
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'text/markdown',
      contentUrl: twinAddress(address),
    },
  };
}

function way(pages: readonly Published[]): Data {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: pages.map(({ title, siteName, address }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: i === 0 ? siteName : title,
      item: address,
    })),
  };
}

/**
 * The pages above one, by its address.
 * @example trailOf('/fr/explorer/no-api-key', pages) // => those of /fr/ and /fr/explorer
 */
export function trailOf<Page>(path: string, pages: ReadonlyMap<string, Page>): readonly Page[] {
  const isAbove = (above: string) =>
    path !== above && path.startsWith(above.endsWith('/') ? above : `${above}/`);
  const home = path.startsWith('/fr/') ? '/fr/' : '/';
  const above = [...pages.keys()].filter((each) => each.startsWith(home) && isAbove(each));
  return above.sort((a, b) => a.length - b.length).flatMap((each) => pages.get(each) ?? []);
}

/** A page with its data as a block that no browser runs. */
export function withData(html: string, data: Data): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return withInHead(html, `<script type="application/ld+json">${json}</script>`);
}
