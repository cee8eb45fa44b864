import type { Offence } from './lint';
import type { Exception } from './offenders';

/** Offences that no exception covers, and exceptions that cover nothing. */
export interface Excepted {
  readonly offences: readonly Offence[];
  readonly unused: readonly Exception[];
}

/**
 * Removes the offences that an exception covers: same file, same rule, and the word is in the quoted words.
 * @example withoutExceptions([], [exception]) // => { offences: [], unused: [exception] }
 */
export function withoutExceptions(
  offences: readonly Offence[],
  exceptions: readonly Exception[],
): Excepted {
  const isCovered = (offence: Offence) =>
    exceptions.some((exception) => covers(exception, offence));
  const isUnused = (exception: Exception) =>
    !offences.some((offence) => covers(exception, offence));
  return {
    offences: offences.filter((offence) => !isCovered(offence)),
    unused: exceptions.filter(isUnused),
  };
}

function covers({ file, rule, words }: Exception, offence: Offence): boolean {
  if (file !== offence.file || rule !== offence.rule) return false;
  const quote = RegExp(
    words
      .trim()
      .split(/\s+/)
      .map(escape)
      .join(String.raw`\s+`),
    'g',
  );
  return [...offence.passage.matchAll(quote)].some(
    ({ 0: match, index }) => index <= offence.index && offence.index < index + match.length,
  );
}

const escape = (word: string) => word.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
