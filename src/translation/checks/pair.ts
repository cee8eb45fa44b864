import type { GlossaryCheck } from './glossary';
import { isMeant, invariantsFile } from './invariants';
import { markupFaults } from './markup';

/** The data that the rules need in addition to a text and its French. */
export interface Rules {
  readonly glossary: GlossaryCheck;
  readonly invariants: ReadonlySet<string>;
}

/**
 * The faults in the French of a text of any kind.
 * @example pairFaults('Send {name}', 'Envoyer', rules) // => ['lacks the placeholder {name}']
 */
export function pairFaults(english: string, french: string, rules: Rules): readonly string[] {
  return [
    ...(isMeant(english, french, rules.invariants) ? [] : [untranslated(english)]),
    ...markupFaults(english, french),
    ...rules.glossary(english, french),
  ];
}

export function untranslated(english: string): string {
  return `“${english.trim()}” is equal to its English: translate it, or list it in ${invariantsFile}`;
}
