import { ENGLISH, type Language } from '../../platform/export/names';
import { readStoredPlatform, type StoredPlatform } from '../../inputs/stored-platform';
import type { TraceOptions } from './trace-command';

/** The platform, and the language of what is printed of it. */
export interface SpokenPlatform extends StoredPlatform {
  readonly language: Language;
}

/** The model and the routes of a site. @throws {FaultError} with every fault of the files */
export async function readPlatform(
  siteDir: string,
  locale: NonNullable<TraceOptions['locale']> = 'en',
): Promise<SpokenPlatform> {
  const [platform, language] = await Promise.all([
    readStoredPlatform(siteDir),
    readLanguage(siteDir, locale),
  ]);
  return { ...platform, language };
}

/** English is the language of the source, so it needs no catalogue. */
async function readLanguage(siteDir: string, locale: string): Promise<Language> {
  if (locale === 'en') return ENGLISH;
  const { readLocaleCatalogue } = await import('../../inputs/catalogue');
  const language = { currentLocale: locale, defaultLocale: 'en' };
  const catalogue = await readLocaleCatalogue(siteDir, language);
  return { locale, text: (english) => catalogue.translate(english).text };
}
