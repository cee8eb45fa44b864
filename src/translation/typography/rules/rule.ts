/** A match of a rule in a passage: `length` characters at `offset` that should be `fix`. */
export interface Match {
  readonly offset: number;
  readonly length: number;
  readonly fix: string;
  readonly message: string;
}

export interface Rule {
  readonly id: string;
  /** Absent if the rule applies to any passage. */
  readonly headingsOnly?: true;
  readonly find: (text: string) => readonly Match[];
}

export const noBreakSpace = '\u00A0';
export const narrowNoBreakSpace = '\u202F';

/** Any space that can occur inside a line. */
export const anySpace = '[ \\t\\u00A0\\u2009\\u202F]';

/** A rule that replaces each match of a pattern; without a fix if the match is correct. */
export function replacing(
  id: string,
  pattern: RegExp,
  fixOf: (match: RegExpExecArray) => string | undefined,
  message: string,
): Rule {
  return {
    id,
    find: (text) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const fix = fixOf(match);
        if (fix === undefined || fix === match[0]) return [];
        return [{ offset: match.index, length: match[0].length, fix, message }];
      }),
  };
}

/**
 * Replaces a run of spaces before a sign, possibly empty, with one space of the right kind.
 * Only single characters change, so that markup between them is kept.
 */
export function spaceBefore(
  text: string,
  sign: number,
  space: string,
  message: string,
): readonly Match[] {
  let start = sign;
  while (start > 0 && new RegExp(anySpace).test(text.charAt(start - 1))) start -= 1;
  if (text.slice(start, sign) === space) return [];
  if (start === sign) return [{ offset: sign, length: 1, fix: space + text.charAt(sign), message }];
  return [{ offset: start, length: sign - start, fix: space, message }];
}
