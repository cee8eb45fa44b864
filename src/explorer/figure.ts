import type { LocalizedText } from '../components/Localized';
import type { Component } from '../platform/model/schema';

/** Lengths are in the figure's own units: one is a CSS pixel where the figure is as wide as `width`. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Lines of text, one under the other; `y` is the baseline of the first. */
export interface Lines extends Point {
  readonly anchor: 'start' | 'middle';
  readonly lines: readonly string[];
  /** Set where the text is shown in English for want of a translation. */
  readonly lang?: 'en';
}

/** A zone. Those of the platform have a band; those outside are only named. */
export interface LaneShape {
  readonly id: string;
  readonly label: Lines;
  readonly band?: Box;
}

export interface NodeShape {
  readonly id: string;
  readonly kind: Component['kind'];
  readonly box: Box;
  readonly label: Lines;
  /** Where a refusal by this component is written. */
  readonly refusal: Box;
  /** Set on a card: its name stands inside, behind the sign of its kind, over a line for a remark. */
  readonly card?: CardShape;
}

export interface CardShape {
  /** What is known of it, by id: of the component, or of its family. */
  readonly part: string;
  readonly zone: string;
  /** The top left corner of the sign, a square of `cardSign`. */
  readonly sign: Point;
  /** The start of the line for a remark: the size of a family, or a refusal. */
  readonly remark: Point;
  /** How many members a family of integrations has. */
  readonly members?: number;
  /** The family of an integration that stands in its place. */
  readonly family?: LocalizedText;
}

export const cardSign = 14;

export interface EdgeShape {
  readonly from: string;
  readonly to: string;
  /** The corners of the way from `from` to `to`; every leg is horizontal or vertical. */
  readonly points: readonly Point[];
}

/** The diagram of the platform in one language, for one orientation. Its edges are connections. */
export interface Layout {
  readonly orientation: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  /** Where the platform ends: hosted on Azure, in one country, in one environment. */
  readonly boundary: Box;
  /** What the boundary is named. */
  readonly caption: Lines;
  /** The room for the name of the environment. */
  readonly environment: Box;
  readonly lanes: readonly LaneShape[];
  readonly nodes: readonly NodeShape[];
  readonly edges: readonly EdgeShape[];
  /** What the lenses draw beside the rest. */
  readonly lens?: LensShape;
  /** Room above the figure for what a lens draws there. */
  readonly above?: number;
}

export interface LensShape {
  readonly environments: readonly LocalizedText[];
  /** Who answers for each node, by id. */
  readonly parties: Readonly<Record<string, string>>;
  /** Who answers for each lane, in words. */
  readonly tags: readonly {
    readonly party: string;
    readonly label: LocalizedText;
    readonly box: Box;
  }[];
  /** Where connections cross the boundary. */
  readonly gates: readonly Point[];
  /** How many controls stand at a node; and their names, where there is room for them. */
  readonly controls: readonly {
    readonly node: string;
    readonly count: number;
    readonly names?: readonly Lines[];
  }[];
}

/** The sizes of the figure's texts; 12 is the least that a reader is shown. */
export const textSize = { lane: 12.5, node: 13 } as const;
export const lineHeight = 16;
export const cornerRadius = 8;
/** Between the border of a refusal and its text. */
export const refusalPadding = 6;

/** What travels: told apart by shape as well as by colour. */
export type Cargo = 'request' | 'response' | 'refusal';

/** A trace as lines of life and the messages between them, from top to bottom. */
export interface SequenceShape {
  readonly width: number;
  readonly height: number;
  readonly heads: readonly SequenceHead[];
  readonly rows: readonly SequenceRow[];
}

export interface SequenceHead {
  readonly id: string;
  readonly x: number;
  readonly label: Lines;
}

export interface SequenceRow {
  /** The message's. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly cargo: Cargo;
  readonly label: Lines;
}
