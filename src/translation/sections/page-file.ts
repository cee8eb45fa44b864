import { FaultError } from '../../faults/fault';
import { sectionsOf, type Section } from './sections';

/** A page in one language. */
export interface PageFile {
  readonly file: string;
  /** Undefined where there is no such file. */
  readonly text: string | undefined;
  /** Its sections, parsed when they are first asked for. @throws {FaultError} if the MDX is not well-formed */
  readonly sections: () => readonly Section[];
}

/**
 * A page as one of its files has it.
 * @example pageFile('docs/about.mdx', text).sections()[0]?.id // => 'front_matter'
 */
export function pageFile(file: string, text: string | undefined): PageFile {
  let sections: readonly Section[] | undefined;
  return {
    file,
    text,
    sections: () => (sections ??= text === undefined ? [] : readSections(file, text)),
  };
}

/** @throws {FaultError} if the MDX is not well-formed. */
export function readSections(file: string, text: string): readonly Section[] {
  const sections = sectionsOf(file, text);
  if (!('message' in sections)) return sections;
  throw new FaultError([sections]);
}
