import { lid, type Meaning, stackDepth } from './outline';

/** What a border leaves less for a name, at its end and at its foot; a lid moves the name down instead. */
export function insetOf(meaning: Meaning | undefined): {
  readonly end: number;
  readonly foot: number;
} {
  if (meaning === 'async') return { end: stackDepth - 1, foot: stackDepth };
  return { end: 0, foot: meaning === 'storage' ? -2 * lid : 0 };
}
