/**
 * Characters that the indexer does not handle as needed, and their replacements in the index. The indexer splits an
 * elision at U+0027 (« l’équipement » is found by `équipement`), but not at U+2019; and it would remove
 * no-break spaces. The indexer treats the replacements as punctuation, and they occur in no text.
 */
const standIns = [
  // The apostrophe of code is replaced first, because U+0027 then represents the one of prose.
  { shown: "'", indexed: '\uff07' },
  { shown: '\u2019', indexed: "'" },
  { shown: '\u202f', indexed: '\ufe10' },
  { shown: '\u00a0', indexed: '\ufe13' },
] as const;

const toIndexed: ReadonlyMap<string, string> = new Map(
  standIns.map(({ shown, indexed }) => [shown, indexed]),
);
const toShown: ReadonlyMap<string, string> = new Map(
  standIns.map(({ shown, indexed }) => [indexed, shown]),
);

/** A no-break space between two words separates them as any space does. */
const spaceOfWords = /(?<=\p{L})[\u00a0\u202f](?=[\p{L}\d])|(?<=\d)[\u00a0\u202f](?=\p{L})/gu;

/** The text of a page as it is in the index.
 * @example indexedText('l’accès') // => "l'accès" */
export function indexedText(text: string): string {
  return text
    .replace(spaceOfWords, ' ')
    .replace(/['\u2019\u202f\u00a0]/g, (character) => toIndexed.get(character) ?? character);
}

/** A text of the index as a reader sees it: the inverse of `indexedText`.
 * @example shownText("l'accès") // => 'l’accès' */
export function shownText(text: string): string {
  return text.replace(/['\uff07\ufe10\ufe13]/g, (character) => toShown.get(character) ?? character);
}
