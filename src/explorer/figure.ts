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
}

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
  /** Where the boundary is named, and the room for the name of the environment. */
  readonly caption: Point;
  readonly environment: Box;
  readonly lanes: readonly LaneShape[];
  readonly nodes: readonly NodeShape[];
  readonly edges: readonly EdgeShape[];
}

/** The sizes of the figure's texts; 12 is the least that a reader is shown. */
export const textSize = { lane: 12.5, node: 13 } as const;
export const lineHeight = 16;
export const cornerRadius = 8;
/** Between the border of a refusal and its text. */
export const refusalPadding = 6;
