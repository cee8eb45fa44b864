import { fileURLToPath } from 'node:url';

import { cachedData } from '../../inputs/cached-data';
import type { Redirect } from '../../redirects/list';
import { locales } from './locale';

/** Where each page that has moved is now, in every language. */
export async function readRedirects(siteDir: string): Promise<ReadonlyMap<string, string>> {
  const i18n = { currentLocale: 'en', defaultLocale: 'en' };
  const context = { siteDir, i18n } as Parameters<typeof cachedData>[0];
  const origin = { plugin: 'former-addresses', code: fileURLToPath(import.meta.url) };
  const redirects = await cachedData(context, origin, () => read(siteDir));
  const prefixes = locales.map((locale) => (locale === 'en' ? '' : `/${locale}`));
  return new Map(
    prefixes.flatMap((prefix) =>
      redirects.map(({ from, to }) => [prefix + from, prefix + to] as const),
    ),
  );
}

/** Loaded only when a document has changed: it takes seconds. */
async function read(siteDir: string): Promise<readonly Redirect[]> {
  const [{ readDocuments }, { redirectsOf }] = await Promise.all([
    import('../../openapi/read'),
    import('../../redirects/list'),
  ]);
  return redirectsOf(await readDocuments(siteDir));
}
