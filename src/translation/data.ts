import type { Kind } from './state';

/** The data of the translation for pages: its state and its texts. */
export type TranslationState = readonly Area[];

export type Counts = {
  readonly total: number;
  readonly current: number;
  readonly stale: number;
  readonly missing: number;
};

/** The texts of one kind, and the files that contain their French. */
export type Area = {
  readonly kind: Kind;
  readonly counts: Counts;
  readonly files: readonly { readonly name: string; readonly counts: Counts }[];
};

/**
 * Outdated sections of French pages, by the page's source as in Docusaurus. A title is missing if a section has no
 * heading, and English if it is not translated.
 */
export type StalePages = Readonly<Record<string, readonly StaleSection[]>>;
export type StaleSection = {
  readonly id: string;
  readonly title?: { readonly text: string; readonly lang?: 'en' };
};

export type GlossaryTerms = readonly GlossaryTerm[];
export type GlossaryTerm = {
  readonly english: readonly string[];
  readonly french: string;
  readonly refused: readonly string[];
  /** In the language of the build; '' if there is no note. */
  readonly note: string;
};
