import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrap } from '../../../figure/wrap';
import { plainStyle } from '../../../figure/measure';
import { textWidth } from '../../../typeface/width';
import { fitLabel } from './text';

const measure = (line: string) => textWidth(line, plainStyle.size, plainStyle.weight);
const words = fc.array(fc.constantFrom('a', 'clé', 'gateway', 'synchronisations'), {
  minLength: 1,
  maxLength: 6,
});

it('breaks a label into as few lines as fit, as the labels of the explorer are', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 100, max: 300 }), (list, width) => {
      const label = list.join(' ');
      const { lines } = fitLabel([label], plainStyle, width);
      const expected = wrap(label, width, measure);
      expect(lines).toHaveLength(expected.length);
      expect(lines.join(' ')).toBe(label);
      const widestOf = (each: readonly string[]) => Math.max(...each.map(measure));
      expect(widestOf(lines)).toBeLessThan(widestOf(expected) + 1);
    }),
  );
});

it('keeps the lines that the author has broken', () => {
  expect(fitLabel(['one', 'two'], plainStyle, 300).lines).toEqual(['one', 'two']);
});

it('has the longest word in one line if no break fits', () => {
  expect(fitLabel(['a bankTransactions.write.successful'], plainStyle, 20).lines).toEqual([
    'a',
    'bankTransactions.write.successful',
  ]);
});

it('takes little time for a long note', () => {
  const note = Array.from({ length: 200 }, (_, i) => `word${i}`).join(' ');
  expect(fitLabel([note], plainStyle, 120).lines.length).toBeGreaterThan(40);
});
