import type { Kind } from './state';

/** What pages get of the translation: its state and its words. */
export type TranslationState = readonly Area[];

export type Counts = {
  readonly total: number;
  readonly current: number;
  readonly stale: number;
  readonly missing: number;
};

/** The texts of one kind, and the files that hold their French. */
export type Area = {
  readonly kind: Kind;
  readonly counts: Counts;
  readonly files: readonly { readonly name: string; readonly counts: Counts }[];
};

/**
 * Sections of French pages that are behind their English, by the page's source as Docusaurus names
 * it. A title is missing where a section has no heading, and English where it is not translated.
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
  /** In the language of the build; '' where there is nothing to say. */
  readonly note: string;
};
