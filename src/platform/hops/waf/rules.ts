import type { WafControl } from '../../model/vocabulary';

/** A pattern that does not occur in requests by accident. Scores are those of the OWASP Core Rule Set. */
export interface Signature {
  readonly id: string;
  readonly score: number;
}

/** 5 is enough by itself; 3 and 2 only together with another signature. */
export const SCORE = { critical: 5, warning: 3, notice: 2 } as const;

/** The rules for one family of attacks: from a decoded text to the signatures found in its tokens. */
export interface RuleSet {
  readonly control: WafControl;
  /** Takes time proportional to the length of the text. */
  readonly find: (text: string) => readonly Signature[];
}

/** A signature as a pattern over the codes of tokens, one character each. */
export type CodePattern = Signature & { readonly pattern: RegExp };

export function matching(codes: string, patterns: readonly CodePattern[]): readonly Signature[] {
  return patterns.filter(({ pattern }) => pattern.test(codes));
}
