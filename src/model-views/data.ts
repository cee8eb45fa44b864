import type { LocalizedText } from '../components/Localized';
import type { CitedFact, MarkedFact } from '../facts/data';
import type { AnswerState } from '../platform/model/answer';

/** What pages get of the platform model: facts with their texts already in the language of the build. */
export type ConnectorFamilies = readonly ConnectorFamily[];
export type ConnectorFamily = {
  readonly id: string;
  readonly name: LocalizedText;
  /** What states the names and the platform keys of its connectors. */
  readonly facts: readonly MarkedFact[];
  readonly connectors: readonly {
    readonly id: string;
    readonly name: string;
    readonly platformKey?: string;
    /** What marks it apart from others, by the labels of the legend. */
    readonly marks: readonly LocalizedText[];
  }[];
};

/** Parties, environments or marks of connectors, with what is said of each. */
export type Described = readonly {
  readonly id: string;
  readonly label: LocalizedText;
  readonly description: LocalizedText;
  /** What states the description; none behind a definition. */
  readonly facts: readonly MarkedFact[];
}[];

/** Software whose files are uploaded. */
export type FileUpload = {
  /** How many products accept files, those with a connector included. */
  readonly products: number;
  /** What states their number and their names. */
  readonly facts: readonly MarkedFact[];
  /** The names of those without a connector. */
  readonly software: readonly string[];
};

export type ResponsibilityLayers = readonly ResponsibilityLayer[];
export type ResponsibilityLayer = {
  readonly id: string;
  readonly name: LocalizedText;
  readonly party: 'codat' | 'azure';
  /** What states the party and the means. */
  readonly facts: readonly MarkedFact[];
  readonly means: readonly LocalizedText[];
  readonly link: { readonly label: LocalizedText; readonly url: string };
};

/** What a bank asks, by topic. */
export type Topics = readonly Topic[];
export type Topic = {
  readonly id: string;
  readonly name: LocalizedText;
  readonly questions: readonly Question[];
};
export type Question = {
  readonly id: string;
  readonly question: LocalizedText;
  readonly state: AnswerState;
  /** What the sources state about it. */
  readonly facts: readonly CitedFact[];
  /** What to ask Codat for. */
  readonly ask?: LocalizedText;
};

/** How many questions are in each state. */
export type AnswerCounts = Readonly<Record<AnswerState, number>>;

/** What the perimeter checks: the threat, the control against it, and the scenarios that show it. */
export type Controls = readonly Control[];
export type Control = {
  readonly id: string;
  readonly name: LocalizedText;
  readonly component: LocalizedText;
  /** What says that this component makes the check. */
  readonly place: readonly MarkedFact[];
  readonly threat: LocalizedText;
  readonly check: LocalizedText;
  /** The facts behind the threat, the check, its place and its status. */
  readonly facts: readonly CitedFact[];
  /** The HTTP status of a rejection, and the assumption that it is, if it is not published. */
  readonly status: number;
  readonly assumption: readonly MarkedFact[];
  readonly scenarios: readonly ControlScenario[];
};
type ControlScenario = {
  readonly id: string;
  readonly title: LocalizedText;
  /** The step at which the control rejects the request, counted from 1. */
  readonly step: number;
};

/** A connection of the documented topology, by the names in it. */
export type TopologyConnections = readonly TopologyConnection[];
export type TopologyConnection = {
  readonly from: LocalizedText;
  readonly to: LocalizedText;
  /** What is written on it; absent if nothing is. */
  readonly label?: LocalizedText;
  readonly isBothWays: boolean;
  readonly facts: readonly MarkedFact[];
};
/** What the documented topology states about the private network. */
export type NetworkStatements = readonly {
  readonly says: LocalizedText;
  readonly facts: readonly MarkedFact[];
}[];

export type Sources = readonly {
  readonly id: string;
  readonly title: LocalizedText;
  readonly url?: string;
  readonly read: string;
}[];

export type Assumptions = readonly Assumption[];
export type Assumption = {
  readonly id: string;
  readonly label: LocalizedText;
  /** Figures in the reader's language: a time as people say it, with its unit. */
  readonly default: string;
  readonly range: { readonly min: string; readonly max: string };
  /** Absent for a time. */
  readonly unit?: LocalizedText;
};
