import type { LocalizedText } from '../components/Localized';
import type { Component } from '../platform/model/schema';

/** Lengths are in units of the figure: a unit is one CSS pixel if the figure is `width` pixels wide. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Lines of text, one below the other; `y` is the baseline of the first. */
export interface Lines extends Point {
  readonly anchor: 'start' | 'middle';
  readonly lines: readonly string[];
  /** Set if the text has no translation and is in English. */
  readonly lang?: 'en';
}

/**
 * A zone. Zones of the private network have a band; those outside only have a name, as has the heading of a column of
 * families within a zone.
 */
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
  /** The space for a rejection by this component; absent from figures in which all rejections are placed. */
  readonly refusal?: Box;
  /** Set on a card: its name is inside, after the icon of its kind, above a line for a remark. */
  readonly card?: CardShape;
}

export interface CardShape {
  /** The id of its details: of the component, or of its family. */
  readonly part: string;
  /** The id of its zone, or of the heading above it. */
  readonly zone: string;
  /** The top left corner of the icon, a square of `cardSign`. */
  readonly sign: Point;
  /** The start of the line for a remark: the size of a family, or a rejection. */
  readonly remark: Point;
  /** The number of members of a family of integrations. */
  readonly members?: number;
  /** The family of the integration, if the integration is shown instead of it. */
  readonly family?: LocalizedText;
}

export const cardSign = 14;

export interface EdgeShape {
  readonly from: string;
  readonly to: string;
  /** The points of the route from `from` to `to`; every leg is horizontal or vertical. */
  readonly points: readonly Point[];
}

/** The diagram of the platform in one language, for one orientation. Its edges are connections. */
export interface Layout {
  readonly orientation: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  /** The boundary of the platform: hosted on Azure, in one country, in one environment. */
  readonly boundary: Box;
  /** The name of the boundary. */
  readonly caption: Lines;
  /** The space for the name of the environment. */
  readonly environment: Box;
  readonly lanes: readonly LaneShape[];
  readonly nodes: readonly NodeShape[];
  readonly edges: readonly EdgeShape[];
  /** The additional shapes of the lenses. */
  readonly lens?: LensShape;
  /** The height above the figure for a lens's drawing. */
  readonly above?: number;
}

export interface LensShape {
  readonly environments: readonly LocalizedText[];
  /** The party that is responsible for each node, by the node's id. */
  readonly parties: Readonly<Record<string, string>>;
  /** The name of the party that is responsible for each lane. */
  readonly tags: readonly {
    readonly party: string;
    readonly label: LocalizedText;
    readonly box: Box;
  }[];
  /** The points where connections cross the boundary. */
  readonly gates: readonly Point[];
  /** The number of controls at a node, and their names if there is space for them. */
  readonly controls: readonly {
    readonly node: string;
    readonly count: number;
    readonly names?: readonly Lines[];
  }[];
}

/** The sizes of the figure's texts; no text is shown smaller than 12. */
export const textSize = { lane: 12.5, node: 13 } as const;
export const lineHeight = 16;
export const cornerRadius = 8;
/** Between the border of a rejection and its text. */
export const refusalPadding = 6;

/** The kind of a message. Each has a shape as well as a colour of its own. */
export type Cargo = 'request' | 'response' | 'refusal';

/** A trace as lifelines and the messages between them, from top to bottom. */
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
  /** The id of the message. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly cargo: Cargo;
  readonly label: Lines;
}
