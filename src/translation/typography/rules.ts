import { capitals } from './rules/capitals';
import { numbers } from './rules/numbers';
import { punctuation } from './rules/punctuation';
import { quotation } from './rules/quotation';
import type { Rule } from './rules/rule';
import { titles } from './rules/titles';

/** All rules of French typography in this project. */
export const rules: readonly Rule[] = [
  ...quotation,
  ...punctuation,
  ...numbers,
  ...capitals,
  ...titles,
];
