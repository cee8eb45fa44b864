import type { LocalizedText } from '../components/Localized';
import type { CitedFact } from '../facts/data';
import type { PlayedTrace, Step, StepTextId } from '../platform';
import type { FactState } from '../platform/facts/schema';
import type { ControlId } from '../platform/model/vocabulary';
import type { Box } from '../figure/geometry';
import type { Layout } from './figure';

/** A content string in the language of the reader. */
export type Localize = (english: string) => LocalizedText;

/** A diagram for wide and for narrow columns. */
export type Layouts = Readonly<Record<Layout['orientation'], Layout>>;

/** The names of everything in the reader's language, by id. */
export interface Names {
  readonly components: Readonly<Record<string, LocalizedText>>;
  readonly controls: Readonly<Record<string, LocalizedText>>;
}

/** One scenario as played: its trace, and its texts in one language. */
export interface FlowData {
  readonly id: string;
  readonly title: LocalizedText;
  readonly environment: LocalizedText;
  readonly trace: PlayedTrace;
  /** The sentences of its steps, with placeholders in braces. */
  readonly texts: Readonly<Partial<Record<StepTextId, LocalizedText>>>;
  /** The names of what its steps and messages mention. */
  readonly names: Names;
  readonly refusal?: Refusal;
  /** Set if it reaches components that are not in the diagram of all scenarios. */
  readonly layouts?: Layouts;
}

/** The facts that sentences of steps rest on: by the id of the sentence, the state of each fact by its id. */
export type StepFacts = Readonly<Partial<Record<StepTextId, Readonly<Record<string, FactState>>>>>;

/** A scenario with the facts behind its steps: only those, because pages of the guide play few scenarios. */
export interface CitedFlow extends FlowData {
  readonly facts: StepFacts;
}

/** The compact figure, and what scenarios need to play on it. */
export interface CompactFlows {
  readonly figure: Layouts;
  /** The spaces for rejections, by the id of the scenario: of each scenario whose components it shows. */
  readonly notes: Readonly<Record<string, Refusal['notes']>>;
  /** The scenario in which the rest of the figure works. */
  readonly next: Pick<CitedFlow, 'id' | 'title'>;
}

/** Where a request was rejected: shown at the component, in the space that each layout has for it. */
export interface Refusal {
  readonly component: string;
  /** Such as `403 Forbidden`. */
  readonly status: string;
  readonly rule?: LocalizedText;
  /** Written beside the status if it is assumed. */
  readonly mark?: LocalizedText;
  /** The id of the rule. */
  readonly control?: ControlId;
  readonly notes: Readonly<Record<Layout['orientation'], RefusalNote>>;
}

export interface RefusalNote {
  readonly box: Box;
  readonly status: readonly string[];
  readonly rule: readonly string[];
}

/** The groups of scenarios, by outcome. */
export type ScenarioGroup =
  | 'answered'
  | 'data'
  | 'load'
  | 'rejected-waf'
  | 'rejected-gateway'
  | 'rejected-api';

/** One scenario in the list of all scenarios. */
export interface ScenarioEntry {
  readonly id: string;
  readonly title: LocalizedText;
  readonly group: ScenarioGroup;
  /** Such as `403 Forbidden`. */
  readonly status: string;
  readonly isRefused: boolean;
  /** The step that decides the outcome. */
  readonly telling: Pick<Step, 'textId' | 'values'>;
}

/** A page of this site with more about a part. */
export interface Reading {
  readonly title: string;
  readonly path: string;
}

/** Where something of the model comes from. */
interface Grounded {
  /** The ids of the facts behind it. */
  readonly facts: readonly string[];
  /** Set if the documented topology does not draw it. */
  readonly isAdded?: true;
}

/** An area of the Public API: a grouping of its operations by this guide. */
export interface AreaEntry {
  readonly id: string;
  readonly name: LocalizedText;
  readonly description: LocalizedText;
  readonly operations: readonly Reading[];
}

/** A connection of a part, as seen from it. */
export interface ConnectionEntry extends Grounded {
  /** Which side sends the requests. */
  readonly direction: 'from' | 'both' | 'to';
  /** The id of the part at the other end, or a key of `ends`. */
  readonly end: string;
  /** What the documented topology writes on it. */
  readonly label?: LocalizedText;
}

/** The details of a part of the platform: a component, or a family of integrations. */
export interface PartEntry extends Grounded {
  readonly id: string;
  readonly name: LocalizedText;
  readonly description: LocalizedText;
  readonly party: LocalizedText;
  readonly partyDescription: LocalizedText;
  /** The ids of the facts behind the description of the party. */
  readonly partyFacts: readonly string[];
  readonly connections: readonly ConnectionEntry[];
  readonly controls: readonly {
    readonly id: string;
    readonly name: LocalizedText;
    readonly check: LocalizedText;
    /** The ids of the facts behind it. */
    readonly facts: readonly string[];
  }[];
  readonly pages: readonly Reading[];
  /** The areas of the Public API, with their operations. */
  readonly areas: readonly AreaEntry[];
  /** The ids of the scenarios that pass through it. */
  readonly scenarios: readonly string[];
  /** The integrations of a family, by name. */
  readonly members: readonly string[];
}

export interface ZoneEntry {
  readonly id: string;
  readonly label: LocalizedText;
  readonly description: LocalizedText;
  /** The ids of the facts behind the description. */
  readonly facts: readonly string[];
  readonly parts: readonly PartEntry[];
}

/** What is said of the parts of the platform: the start page lists them, and a figure shows one on selection. */
export interface PartsIndex {
  readonly zones: readonly ZoneEntry[];
  /** The names of connection ends that stand for one part of every integration, such as `$fetch-job`. */
  readonly ends: Readonly<Record<string, LocalizedText>>;
  /** The facts behind zones, parts, their parties, connections and controls, each once. */
  readonly facts: readonly CitedFact[];
  readonly scenarios: readonly Pick<ScenarioEntry, 'id' | 'title'>[];
}

/** What else the explorer's start page shows. */
export interface ExplorerIndex {
  readonly scenarios: readonly ScenarioEntry[];
  readonly texts: FlowData['texts'];
  readonly names: Names;
}

/** What is assumed of each rule: the fact that its component applies it, if that is not documented. */
export type RuleAssumptions = Readonly<Partial<Record<ControlId, CitedFact>>>;

/** One option that a reader can select. */
export interface Option {
  readonly id: string;
  readonly name: LocalizedText;
}

/** The variants of a scenario, and the one that its page plays. */
export interface Variants {
  readonly connector?: string;
  /** Empty if the scenario uses no connector, or if only one works. */
  readonly connectors: readonly Option[];
}

/** All data of the page of one scenario. */
export interface ScenarioPage {
  readonly flow: FlowData;
  readonly variants: Variants;
  /** The facts behind what it shows; absent from a scenario that is played in the page. */
  readonly facts?: readonly CitedFact[];
  readonly previous?: Pick<ScenarioEntry, 'id' | 'title'>;
  readonly next?: Pick<ScenarioEntry, 'id' | 'title'>;
}

/** The former address of a scenario. */
export interface MovedPage {
  /** The id of the scenario that is no longer in the model. */
  readonly id: string;
  /** The id and the title of the one that replaces it. */
  readonly current: string;
  readonly title: LocalizedText;
}
