import type { Fault } from '../../faults/fault';
import type { Heading, Page } from './page';

/** Headings must have ids that do not change with their text, and nested levels. */
export function headingFaults({ file, headings }: Page): readonly Fault[] {
  const seen = new Map<string, Heading>();
  return headings.flatMap((heading, i) => {
    const { line, column, text, id, depth } = heading;
    const fault = (message: string): Fault => ({ file, line, column, message });
    const faults: Fault[] = [];

    const above = headings[i - 1]?.depth ?? 1;
    if (depth === 1) {
      faults.push(
        fault(`"${text}" is of level 1: that is the title, which the front matter holds`),
      );
    } else if (depth > above + 1) {
      faults.push(
        fault(
          `"${text}" is of level ${depth} under one of level ${above}: start it with ${'#'.repeat(above + 1)}`,
        ),
      );
    }
    if (depth === 1) return faults;

    if (id === undefined) {
      faults.push(fault(`"${text}" has no pinned id: end it with {/* #${suggestId(text)} */}`));
    } else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      faults.push(fault(`#${id} is no id: use lower-case letters, digits and hyphens`));
    } else {
      const first = seen.get(id);
      if (first) faults.push(fault(`#${id} is already the id of line ${first.line}: take another`));
      else seen.set(id, heading);
    }
    return faults;
  });
}

/** @example suggestId('Où vont les données ?') // => 'ou-vont-les-donnees' */
function suggestId(text: string): string {
  const words = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
