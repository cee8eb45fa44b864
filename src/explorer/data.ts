import type { LocalizedText } from '../components/Localized';
import type { Step, StepTextId, Trace } from '../platform';
import type { Box, Layout, SequenceShape } from './figure';

/** A content string in the language of the reader. */
export type Localize = (english: string) => LocalizedText;

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

/** What a scenario is about, told by how it ends. */
export type ScenarioGroup =
  'answered' | 'data' | 'load' | 'refused-waf' | 'refused-gateway' | 'refused-service';

/** One scenario in the list of all. */
export interface ScenarioEntry {
  readonly id: string;
  readonly title: LocalizedText;
  readonly group: ScenarioGroup;
  /** Such as `403 Forbidden`. */
  readonly status: string;
  readonly isRefused: boolean;
  /** The step that decides how it ends. */
  readonly telling: Pick<Step, 'textId' | 'values'>;
}

/** A page of this site that tells more. */
export interface Reading {
  readonly title: string;
  readonly path: string;
}

/** What is known of a part of the platform: a component, or a family of integrations. */
export interface PartEntry {
  readonly id: string;
  readonly name: LocalizedText;
  readonly description: LocalizedText;
  readonly party: LocalizedText;
  readonly partyDescription: LocalizedText;
  /** Whether the public facts name it, or this project groups what the API shows. */
  readonly basis: 'fact' | 'grouping';
  readonly controls: readonly {
    readonly id: string;
    readonly name: LocalizedText;
    readonly check: LocalizedText;
  }[];
  readonly pages: readonly Reading[];
  readonly operations: readonly Reading[];
  /** The ids of the scenarios that pass through it. */
  readonly scenarios: readonly string[];
  /** The integrations of a family, by name. */
  readonly members: readonly string[];
}

export interface ZoneEntry {
  readonly id: string;
  readonly label: LocalizedText;
  readonly description: LocalizedText;
  readonly parts: readonly PartEntry[];
}

/** All that the page of the explorer shows. */
export interface ExplorerIndex {
  readonly zones: readonly ZoneEntry[];
  readonly scenarios: readonly ScenarioEntry[];
  readonly texts: FlowData['texts'];
  readonly names: Names;
}

/** One of several that a reader can choose from. */
export interface Option {
  readonly id: string;
  readonly name: LocalizedText;
}

/** What a scenario can be played with, and what its page plays it with. */
export interface Variants {
  readonly environment: string;
  readonly environments: readonly Option[];
  readonly connector?: string;
  /** Empty where it meets no connector, or only one will do. */
  readonly connectors: readonly Option[];
}

/** All that the page of one scenario shows. */
export interface ScenarioPage {
  readonly flow: FlowData;
  /** What is asked, such as `GET /companies`. */
  readonly request: string;
  readonly variants: Variants;
  readonly sequences: Readonly<Record<Layout['orientation'], SequenceShape>>;
  readonly previous?: Pick<ScenarioEntry, 'id' | 'title'>;
  readonly next?: Pick<ScenarioEntry, 'id' | 'title'>;
}
