import type { Model } from '../model/schema';
import { steps } from '../kernel/steps';
import type { Trace } from '../kernel/trace';
import { ENGLISH, sentence, type Language } from './names';

type Cell = string | number;

/**
 * Rows as comma-separated values (RFC 4180).
 * @example csv([['a', 'b'], [1, 'x, y']]) // => 'a,b\r\n1,"x, y"\r\n'
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** The steps of a trace as a table. Times are microseconds since the client sent its request. */
export function toCsv(model: Model, trace: Trace, language: Language = ENGLISH): string {
  return csv([
    ['step', 'start_us', 'end_us', 'component', 'decision', 'text'],
    ...steps(trace).map((step, index) => [
      index + 1,
      step.at,
      step.end,
      step.component,
      step.decision?.outcome ?? '',
      sentence(model, step, language),
    ]),
  ]);
}

/** An apostrophe prevents a spreadsheet from evaluating a value as a formula. */
function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
