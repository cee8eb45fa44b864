import type { GlossaryCheck } from './glossary';
import { isMeant, invariantsFile } from './invariants';
import { markupFaults } from './markup';

/** What the rules need besides a text and its French. */
export interface Rules {
  readonly glossary: GlossaryCheck;
  readonly invariants: ReadonlySet<string>;
}

/**
 * What is wrong with the French of a text, whichever kind of text it is.
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
