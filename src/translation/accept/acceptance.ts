import type { Fault } from '../../faults/fault';
import { pairFaults, type Rules } from '../checks/pair';
import { lintTypography } from '../typography/lint';

/** The result of an acceptance: the files to write, or all reasons not to. */
export type Acceptance =
  | { readonly files: ReadonlyMap<string, string>; readonly accepted: number }
  | { readonly refusals: readonly Fault[] };

/** All faults in the French of a string or a sentence, including its typography. */
export function textRefusals(english: string, french: string, rules: Rules): readonly string[] {
  const typeset = lintTypography('text.json', JSON.stringify({ message: french }));
  return [...pairFaults(english, french, rules), ...typeset.faults.map(({ message }) => message)];
}
