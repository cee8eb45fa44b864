/** Where the pages of each language are, below the root of the site; nothing of it is committed. */
export const outputs = {
  en: '.generated/api',
  fr: 'i18n/fr/docusaurus-plugin-content-docs-api/current',
} as const;

export type Locale = keyof typeof outputs;

/** Where the outlines of the documents are, see `outline`. */
export const outlines = { en: '.generated/openapi/en', fr: '.generated/openapi/fr' } as const;
