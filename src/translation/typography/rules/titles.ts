import type { Match, Rule } from './rule';

/** Names that keep their capital inside a French title. */
const names = new Set(
  (
    'Codat Microsoft Azure Active Directory Blob Storage Key Vault Defender Monitor Front Door ' +
    'Royaume Uni Europe France Québec Belgique Suisse Londres ' +
    'QuickBooks Desktop Online Sage Xero FreeAgent NetSuite Shopify Stripe Plaid Excel ' +
    'Internet Web Base64 GitHub Docusaurus OpenAPI Linked Queued Fetching Mapping Complete'
  ).split(' '),
);

/** A capital that does not start the title or follow a full stop, a colon or «. */
const insideTitle =
  /(?<=[\p{L}\d,’)»][\s\u00A0\u202F]+|\p{L}’|-)\p{Lu}\p{Ll}+(?!\p{Lu}|[\p{L}\d])/gu;

export const titles: readonly Rule[] = [
  {
    id: 'title-case',
    headingsOnly: true,
    // One capital may belong to a name that this list does not contain: two are a habit from English.
    find(text) {
      const words = [...text.matchAll(insideTitle)].filter(([word]) => !names.has(word));
      if (words.length < 2) return [];
      return words.map(({ 0: word, index }): Match => ({
        offset: index,
        length: 1,
        fix: word.charAt(0).toLowerCase(),
        message: `"${word}" has a capital inside a title, expected "${word.toLowerCase()}"`,
      }));
    },
  },
];
