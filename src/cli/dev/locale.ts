export const locales = ['en', 'fr'] as const;
export type Locale = (typeof locales)[number];

/** @example localeOf('/fr/glossary') // => 'fr' */
export function localeOf(url: string): Locale {
  return /^\/fr(?:[/?#]|$)/.test(url) ? 'fr' : 'en';
}
