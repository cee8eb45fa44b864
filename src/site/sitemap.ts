import type { PluginOptions } from '@docusaurus/plugin-sitemap';

type CreateSitemapItems = NonNullable<PluginOptions['createSitemapItems']>;
type Item = Awaited<ReturnType<CreateSitemapItems>>[number];
type Alternate = { readonly lang: string; readonly url: string };

/** The same page in each language, and in the default language for all others.
 * @example alternates('https://x.org/fr/about', 'https://x.org', ['en', 'fr'], 'en')
 * // => en: https://x.org/about, fr: https://x.org/fr/about, x-default: https://x.org/about */
export function alternates(
  url: string,
  siteUrl: string,
  locales: readonly string[],
  defaultLocale: string,
): readonly Alternate[] {
  const prefix = locales
    .filter((locale) => locale !== defaultLocale)
    .map((locale) => `/${locale}`)
    .find((base) => pathOf(url, siteUrl) === base || pathOf(url, siteUrl).startsWith(`${base}/`));
  const path = pathOf(url, siteUrl).slice(prefix?.length ?? 0) || '/';
  const address = (locale: string): string => {
    const localised = locale === defaultLocale ? path : `/${locale}${path === '/' ? '' : path}`;
    return `${siteUrl}${localised}`;
  };
  return [
    ...locales.map((lang) => ({ lang, url: address(lang) })),
    { lang: 'x-default', url: address(defaultLocale) },
  ];
}

function pathOf(url: string, siteUrl: string): string {
  return url.slice(siteUrl.length);
}

/** Docusaurus' own items, each with its `xhtml:link` alternates; the XML writer includes `links`. */
export const withAlternates: CreateSitemapItems = async ({
  defaultCreateSitemapItems,
  ...params
}) => {
  const items = await defaultCreateSitemapItems(params);
  const { url, i18n } = params.siteConfig;
  return items.map((item: Item) => ({
    ...item,
    links: alternates(item.url, url, i18n.locales, i18n.defaultLocale),
  }));
};
