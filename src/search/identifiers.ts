/**
 * The indexer knows `/companies/{companyId}` as a whole and by the words companies, company and id, but not as
 * `companyId`. Behind such a word the index therefore names the identifiers in it, between two brackets that occur
 * in no text. They are removed from the visible text, and a match in them is highlighted in the word itself.
 */
const open = '\ufe17';
const close = '\ufe18';

const camelCase = /\p{Ll}\p{Lu}/u;
const namedWord = new RegExp(
  `(<mark>)?([^\\s<>]+)(?:</mark>)?((?: (?:<mark>)?${open}[^${close}]*${close}(?:</mark>)?)+)`,
  'gu',
);
const name = new RegExp(`(?:<mark>)?${open}[^${close}]*${close}(?:</mark>)? ?`, 'gu');

/** @example nameIdentifiers('GET /companies/{companyId}') // => 'GET /companies/{companyId} ︗companyId︘' */
export function nameIdentifiers(text: string): string {
  return text.replace(/\S+/gu, (word) =>
    [word, ...identifiersIn(word).map((identifier) => `${open}${identifier}${close}`)].join(' '),
  );
}

/** A text or an excerpt of the index without the names: the inverse of `nameIdentifiers`.
 * @example hideNames('/companies/{companyId} <mark>︗companyId︘</mark>') // => '<mark>/companies/{companyId}</mark>' */
export function hideNames(html: string): string {
  return html
    .replace(namedWord, (_, mark: string | undefined, word: string, names: string) =>
      mark !== undefined || names.includes('<mark>') ? `<mark>${word}</mark>` : word,
    )
    .replace(name, '');
}

function identifiersIn(word: string): readonly string[] {
  const parts = word.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  return parts.length > 1 ? [...new Set(parts.filter((part) => camelCase.test(part)))] : [];
}
