import type { LocalizedText } from '../components/Localized';
import type { FactState, MarkedFact } from '../facts/data';
import type { CardMark, Kind } from '../figure/card-parts';
import type { LineKind } from '../figure/cargo';
import type { Point } from '../figure/geometry';
import type { Meaning } from '../figure/outline';

/** A figure of the platform without its texts. What is drawn alike is one path. */
export interface Drawing {
  readonly viewBox: string;
  /** The platform, and the private network in it. */
  readonly boundary: string;
  readonly network: string;
  readonly bands: string;
  readonly edges: readonly DrawnEdges[];
  readonly cards: readonly DrawnCards[];
  /** The cards for which each party is responsible: only where the figure shows it. */
  readonly parties?: readonly DrawnParty[];
  /** The upper right corner of the component that fails: only where one does. */
  readonly failed?: Point;
}

export interface DrawnParty {
  readonly id: string;
  readonly name: LocalizedText;
  readonly cards: string;
}

/** The connections that carry the same kind of message. */
export interface DrawnEdges {
  readonly role: 'trail' | 'current';
  readonly cargo: LineKind;
  readonly line: string;
  readonly heads: string;
}

/** The cards in the same state and with the same border. */
export interface DrawnCards {
  readonly mark: CardMark;
  readonly meaning?: Meaning;
  readonly box: string;
  /** The lines of stacks, drums and folded corners. */
  readonly lines: string;
  /** The icon of each card, and the middle of the card. */
  readonly icons: readonly (readonly [kind: Kind, x: number, y: number])[];
}

/** A service under load, from one run of the simulation. Times are percentages of its duration. */
export interface LoadChart {
  /** Requests per second. */
  readonly rate: number;
  readonly minutes: number;
  /** The load of each window, in percent of the capacity of the instances. */
  readonly loads: readonly Span[];
  readonly instances: readonly Span[];
  readonly alerts: readonly { readonly at: number; readonly value: number }[];
  /** In percent of the capacity: above them, instances are added, and engineers are alerted. */
  readonly thresholds: Readonly<Record<'scaleOut' | 'alert', number>>;
  /** What the run assumes. */
  readonly facts: readonly MarkedFact[];
}

/** A value that stays the same for a time. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** The views of the platform that the home page leads to, as they are drawn on it. */
export interface ViewsData {
  readonly flow: { readonly id: string; readonly drawing: Drawing };
  readonly responsibility: Drawing & { readonly parties: readonly DrawnParty[] };
  readonly failure: FailureData;
  readonly load: { readonly id: string; readonly chart: LoadChart };
}

/** The failure of one component, and the number of scenarios that it affects. */
export interface FailureData {
  readonly name: LocalizedText;
  readonly drawing: Drawing;
  readonly scenarios: Readonly<Record<'all' | 'immediately' | 'later', number>>;
  /** What the failure assumes. */
  readonly facts: readonly MarkedFact[];
}

/** Who the guide is for. */
export const READERS = ['architect', 'security', 'developer', 'operations'] as const;
export type ReaderId = (typeof READERS)[number];

/** What each reader reads, in order. */
export interface ReadersData {
  /** The pace that the times assume. */
  readonly wordsPerMinute: number;
  readonly readers: readonly ReaderPath[];
}

export interface ReaderPath {
  readonly id: ReaderId;
  readonly pages: readonly {
    readonly title: string;
    /** With the base URL. */
    readonly path: string;
    readonly minutes: number;
  }[];
}

/** What the guide contains, and how much of it. */
export interface NumbersData {
  readonly services: { readonly atLeast: number; readonly fact: MarkedFact };
  readonly integrations: number;
  readonly operations: number;
  readonly scenarios: number;
  readonly states: Readonly<Record<FactState, number>>;
}
