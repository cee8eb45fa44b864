import { anySpace, narrowNoBreakSpace, noBreakSpace, spaceBefore, type Rule } from './rule';

/** What can precede a sign without a space: nothing, a line's start, a bracket, or the same kind of sign. */
const needsNone = new RegExp(`(?:^|[\\n([{«;!?…:])${anySpace}*$`);

export const punctuation: readonly Rule[] = [
  {
    id: 'high-punctuation',
    find: (text) =>
      [...text.matchAll(/[;!?]/g)].flatMap((match) => {
        if (needsNone.test(text.slice(0, match.index))) return [];
        const message = `"${match[0]}" without a narrow no-break space before it, expected U+202F`;
        return spaceBefore(text, match.index, narrowNoBreakSpace, message);
      }),
  },
  {
    // Only a colon before a space or the end: `10:30` and `urn:a` are not prose.
    id: 'colon',
    find: (text) =>
      [...text.matchAll(/:(?=\s|$)/g)].flatMap(({ index }) => {
        if (needsNone.test(text.slice(0, index))) return [];
        const message = '":" without a no-break space before it, expected U+00A0';
        return spaceBefore(text, index, noBreakSpace, message);
      }),
  },
];
