import { anySpace, noBreakSpace, replacing, spaceBefore, type Match, type Rule } from './rule';

/** A straight or English quotation mark opens after a space, a bracket or nothing. */
const opens = (before: string) => before === '' || /[\s([«’'\u2014-]/.test(before);

export const quotation: readonly Rule[] = [
  replacing('apostrophe', /'/g, () => '’', 'straight apostrophe, expected ’ (U+2019)'),
  replacing(
    'quotes',
    /["“”]/g,
    ({ index, input }) =>
      opens(input.charAt(index - 1)) ? `«${noBreakSpace}` : `${noBreakSpace}»`,
    'quotation mark that is not French, expected « »',
  ),
  replacing('ellipsis', /\.{3,}/g, () => '…', 'three full stops, expected … (U+2026)'),
  { id: 'guillemets', find: guillemets },
];

const inside = 'guillemet without a no-break space inside, expected U+00A0';

function guillemets(text: string): readonly Match[] {
  const afterOpening = [...text.matchAll(new RegExp(`«(${anySpace}*)`, 'g'))].flatMap(
    ({ index, 1: spaces = '' }): readonly Match[] => {
      if (spaces === noBreakSpace) return [];
      if (spaces === '')
        return [{ offset: index, length: 1, fix: `«${noBreakSpace}`, message: inside }];
      return [{ offset: index + 1, length: spaces.length, fix: noBreakSpace, message: inside }];
    },
  );
  const beforeClosing = [...text.matchAll(/»/g)].flatMap(({ index }) =>
    spaceBefore(text, index, noBreakSpace, inside),
  );
  return [...afterOpening, ...beforeClosing];
}
