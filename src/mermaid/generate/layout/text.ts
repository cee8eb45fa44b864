import type { TextStyle } from '../../../figure/measure';
import { textWidth } from '../../../typeface/width';
import type { Label } from '../model';

/** Lines of a label, and the width of the widest. */
export interface Fitted {
  readonly lines: readonly string[];
  readonly width: number;
}

/**
 * A label in as few lines as fit a width, and of those as narrow as possible. Lines that the author broke stay apart.
 * Unlike `wrap` of `src/figure`, it is also fast for long texts, such as notes.
 * @example fitLabel(['Its own instance'], nodeStyle, 70) // => { lines: ['Its own', 'instance'], width: 52 }
 */
export function fitLabel(label: Label, style: TextStyle, width: number): Fitted {
  const measure = (line: string) => textWidth(line, style.size, style.weight);
  const lines = label.flatMap((line) => balanced(line.split(' '), width, measure));
  return { lines, width: Math.ceil(Math.max(0, ...lines.map(measure))) };
}

type Measure = (line: string) => number;

function balanced(words: readonly string[], width: number, measure: Measure): readonly string[] {
  const fewest = filled(words, width, measure);
  const widest = Math.max(width, ...words.map(measure));
  let [low, high] = [0, Math.min(widest, measure(words.join(' ')))];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    const isEnough =
      filled(words, middle, measure).length <= fewest.length &&
      words.every((word) => measure(word) <= middle);
    if (isEnough) high = middle;
    else low = middle;
  }
  return filled(words, high, measure);
}

/** Lines that are each filled as far as possible. */
function filled(words: readonly string[], width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || measure(joined) > width) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}
