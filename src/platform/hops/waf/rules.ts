import type { WafControl } from '../../model/vocabulary';

/** A shape that requests do not have by accident. Scores are those of the OWASP Core Rule Set. */
export interface Signature {
  readonly id: string;
  readonly score: number;
}

/** 5: enough by itself. 3 and 2: only together with another. */
export const SCORE = { critical: 5, warning: 3, notice: 2 } as const;

/** What one family of attacks looks like: from a decoded text to the signatures found in its tokens. */
export interface RuleSet {
  readonly control: WafControl;
  /** Takes time in proportion to the length of the text. */
  readonly find: (text: string) => readonly Signature[];
}

/** A signature written as a pattern over the codes of tokens, one character each. */
export type CodePattern = Signature & { readonly pattern: RegExp };

export function matching(codes: string, patterns: readonly CodePattern[]): readonly Signature[] {
  return patterns.filter(({ pattern }) => pattern.test(codes));
}
