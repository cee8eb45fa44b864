/**
 * Characters that the indexer does not take as it should, and what stands for them in the index. With U+0027 it
 * splits an elision (« l’équipement » is found by `équipement`), with U+2019 it does not; and it would lose the
 * no-break spaces. The stand-ins are punctuation to the indexer and occur in no text.
 */
const standIns = [
  // The apostrophe of code goes first: its place is taken by that of prose.
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

/** A no-break space between two words parts them as any space does. */
const spaceOfWords = /(?<=\p{L})[\u00a0\u202f](?=[\p{L}\d])|(?<=\d)[\u00a0\u202f](?=\p{L})/gu;

/** The text of a page as the index holds it.
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
