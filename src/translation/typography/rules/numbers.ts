import { narrowNoBreakSpace, type Match, type Rule } from './rule';

/** At most three parts: an address with four (4.159.114.108) is not a number. */
const grouped =
  /(?<![\d.,\p{L}/_-])[1-9]\d{0,2}(?:([ \u00A0,.])\d{3})(?:\1\d{3})?(?![\d\p{L}]|[.,\u202F]\d)/gu;
const decimal = /(?<![\d.,/_\p{L}-])\d+\.\d+(?![\d\p{L}]|[.,]\d)/gu;

/** Before a version: `TLS 1.2`, `OAuth 2.0`, `version 3.1`. */
const named = /(?:\p{Lu}[\p{L}\d.-]*|versions?|norme|section|WCAG)[ \u00A0\u202F]$/u;

export const numbers: readonly Rule[] = [
  {
    id: 'number-groups',
    find: (text) =>
      [...text.matchAll(grouped)].flatMap((match) =>
        [...match[0].matchAll(/[ \u00A0,.]/g)].map((separator): Match => ({
          offset: match.index + separator.index,
          length: 1,
          fix: narrowNoBreakSpace,
          message: `"${match[0]}" has its thousands apart by "${separator[0]}", expected U+202F`,
        })),
      ),
  },
  {
    id: 'decimal-comma',
    find: (text) =>
      [...text.matchAll(decimal)].flatMap((match): readonly Match[] => {
        if (named.test(text.slice(0, match.index))) return [];
        const offset = match.index + match[0].indexOf('.');
        const message = `"${match[0]}" has a decimal point, expected a comma`;
        return [{ offset, length: 1, fix: ',', message }];
      }),
  },
];
