/** The folders of the pages of each language, relative to the root of the site; none of them is committed. */
export const outputs = {
  en: '.generated/api',
  fr: 'i18n/fr/docusaurus-plugin-content-docs-api/current',
} as const;

export type Locale = keyof typeof outputs;

/** The folders of the documents' outlines, see `outline`. */
export const outlines = { en: '.generated/openapi/en', fr: '.generated/openapi/fr' } as const;
