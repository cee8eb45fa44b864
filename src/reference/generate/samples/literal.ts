/** Characters that a reader does not see, or that move others: controls, marks of direction, separators of lines. */
export const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const shortEscapes: Readonly<Record<string, string>> = {
  '\b': String.raw`\b`,
  '\t': String.raw`\t`,
  '\n': String.raw`\n`,
  '\f': String.raw`\f`,
  '\r': String.raw`\r`,
};

/**
 * A text as a string literal: data, whatever it contains.
 * @param escape the escape of a character by its code point, see below.
 * @example stringLiteral('"', unitEscape)('say "a"\n') // => '"say \\"a\\"\\n"'
 */
export function stringLiteral(
  delimiter: '"' | "'",
  escape: (character: string) => string,
): (text: string) => string {
  return (text) => {
    const escaped = text
      .replaceAll('\\', String.raw`\\`)
      .replaceAll(delimiter, `\\${delimiter}`)
      .replace(unseen, (character) => shortEscapes[character] ?? escape(character));
    return delimiter + escaped + delimiter;
  };
}

/** As in JSON, JavaScript, Java and C#: by its UTF-16 units. @example unitEscape('\u2028') // => '\\u2028' */
export function unitEscape(character: string): string {
  return character.split('').map(hex).join('');
}

/** As in Python and Go: by its code point, which half a character does not have. @example pointEscape('\u{E0001}') // => '\\U000e0001' */
export function pointEscape(character: string): string {
  if (/\p{Cs}/u.test(character)) return hex('\uFFFD');
  if (character.length === 1) return hex(character);
  return String.raw`\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;
}

function hex(unit: string): string {
  return String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
