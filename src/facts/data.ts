import type { LocalizedText } from '../components/Localized';
import type { FactState } from '../platform/facts/schema';

/** What pages get of the ledger, in the language of the build. */
export type LedgerData = {
  readonly subjects: readonly { readonly id: string; readonly label: LocalizedText }[];
  readonly sources: readonly SourceData[];
  readonly documents: Readonly<Record<string, DocumentData>>;
  readonly facts: Readonly<Record<string, FactData>>;
};

export type SourceData = {
  readonly id: string;
  readonly title: LocalizedText;
  readonly url?: string;
  /** The day or the month in which it was read. */
  readonly read: string;
  /** Whether it was read long before the commit that the site is built from. */
  readonly isOld: boolean;
};

export type DocumentData = {
  /** As the document is titled; a source that is its own document has its title translated. */
  readonly title: LocalizedText;
  readonly url?: string;
  /** The id of its source, which says when it was read. */
  readonly source: string;
  /** Whether it is a draft, hidden or unlisted. */
  readonly isDraft?: true;
};

/** A document, and the heading in it. */
export type PlaceData = { readonly in: string; readonly section?: string };

type Stated = {
  readonly subject: string;
  readonly statement: LocalizedText;
};

export type FactData = Stated &
  (
    | { readonly state: 'documented' | 'example'; readonly sources: readonly PlaceData[] }
    | { readonly state: 'contradicted'; readonly readings: readonly ReadingData[] }
    | { readonly state: 'assumed'; readonly because: LocalizedText }
    | { readonly state: 'not-published' }
  );

/** What one of the contradicting documents says. */
type ReadingData = PlaceData & { readonly says: LocalizedText };

/** A fact behind something that a page shows, for its mark. */
export type MarkedFact = { readonly id: string; readonly state: FactState };

/** A fact behind something that a page shows, for its mark and its statement. */
export type CitedFact = MarkedFact & { readonly statement: LocalizedText };

/** Every state has one name, on marks, on cards and in the ledger. */
export type { FactState };

/** By the id of a fact, what cites it. */
export type UsesData = Readonly<Record<string, readonly Use[]>>;

/** A place that cites a fact. */
export type Use = {
  readonly kind: 'page' | 'scenario' | 'control' | 'layer' | 'question' | 'component' | 'model';
  readonly title: LocalizedText;
  readonly address: string;
};

/** What is said of the ledger as a whole. */
export type SummaryData = {
  /** How many facts are in each state. */
  readonly states: Readonly<Record<FactState, number>>;
  readonly subjects: LedgerData['subjects'];
  /** Those that were read long ago come first. */
  readonly sources: readonly SourceSummary[];
};

export type SourceSummary = SourceData & {
  /** How many of its documents facts name, and how many of these are drafts. */
  readonly documents: number;
  readonly drafts: number;
};
