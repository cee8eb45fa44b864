import type { LocalizedText } from '../components/Localized';
import type { StepTextId, Trace } from '../platform';
import type { Box, Layout } from './figure';

/** A diagram for wide and for narrow columns. */
export type Layouts = Readonly<Record<Layout['orientation'], Layout>>;

/** What things are called in the reader's language, by their ids. */
export interface Names {
  readonly components: Readonly<Record<string, LocalizedText>>;
  readonly controls: Readonly<Record<string, LocalizedText>>;
}

/** One scenario as it is played: its trace, and the words for it in one language. */
export interface FlowData {
  readonly id: string;
  readonly title: LocalizedText;
  readonly environment: LocalizedText;
  readonly trace: Trace;
  /** The sentences of its steps, with braces for the values. */
  readonly texts: Readonly<Partial<Record<StepTextId, LocalizedText>>>;
  /** Of what its steps and messages mention. */
  readonly names: Names;
  readonly refusal?: Refusal;
  /** Set where it leads to components that the diagram of all scenarios leaves out. */
  readonly layouts?: Layouts;
}

/** Where a request was turned away: written at the component, where each layout has room for it. */
export interface Refusal {
  readonly component: string;
  /** Such as `403 Forbidden`. */
  readonly status: string;
  readonly rule?: LocalizedText;
  readonly notes: Readonly<Record<Layout['orientation'], RefusalNote>>;
}

export interface RefusalNote {
  readonly box: Box;
  readonly status: readonly string[];
  readonly rule: readonly string[];
}
