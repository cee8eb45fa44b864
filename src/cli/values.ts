import { CommandError } from '../faults/command-error';
import { nearest } from '../faults/suggest';

/** The value of an option that has to be one of a few.
 * @throws {CommandError} naming them, or the one that may have been meant */
export function oneOf<Name extends string>(
  option: string,
  value: string,
  names: readonly Name[],
): Name {
  const found = names.find((name) => name === value);
  if (found !== undefined) return found;
  throw unknownName(option, value, names);
}

/** The entry whose id is the value of an option. @throws {CommandError} naming the ids, or the one that may have been meant */
export function entryOf<Entry extends { readonly id: string }>(
  option: string,
  value: string,
  entries: readonly Entry[],
): Entry {
  const found = entries.find(({ id }) => id === value);
  if (found !== undefined) return found;
  const ids = entries.map(({ id }) => id);
  throw unknownName(option, value, ids);
}

function unknownName(option: string, value: string, names: readonly string[]): CommandError {
  const near = nearest(value, names);
  const hint = near === undefined ? `expected one of ${names.join(', ')}` : `did you mean ${near}?`;
  return new CommandError(`${option} is "${value}", ${hint}`);
}

/** The value of an option that has to be a number, in a range where one is given. @throws {CommandError} */
export function numberOption(
  option: string,
  value: string,
  {
    min = -Infinity,
    max = Infinity,
    isWhole,
  }: { readonly min?: number; readonly max?: number; readonly isWhole: boolean },
): number {
  const number = value.trim() === '' ? NaN : Number(value);
  const fits = number >= min && number <= max && (!isWhole || Number.isInteger(number));
  if (fits) return number;
  const kind = isWhole ? 'a whole number' : 'a number';
  const range = Number.isFinite(min) && Number.isFinite(max) ? ` from ${min} to ${max}` : '';
  throw new CommandError(`${option} is "${value}", expected ${kind}${range}`);
}
