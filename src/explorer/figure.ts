import type { LocalizedText } from '../components/Localized';
import type { Kind } from '../figure/card-parts';
import type { Cargo } from '../figure/cargo';
import type { Box, Point } from '../figure/geometry';
import type { EdgeLabel, Lines } from '../figure/text';

/**
 * A zone. Zones of the private network and machines of the customer have a band; others only have a name, as has the
 * heading of a column of families within a zone.
 */
export interface LaneShape {
  readonly id: string;
  readonly label: Lines;
  readonly band?: Box;
}

export interface NodeShape {
  readonly id: string;
  readonly kind: Kind;
  readonly box: Box;
  readonly label: Lines;
  /** Set if this guide adds it: the documented topology does not draw it. */
  readonly isAdded?: true;
  /** The space for a rejection by this component; absent from figures in which all rejections are placed. */
  readonly refusal?: Box;
  readonly card: CardShape;
}

/** What is said of a card, besides the icon of its kind and its name. */
export interface CardShape {
  /** The id of its details, if it is not that of the node: the id of the family of an integration. */
  readonly part?: string;
  /** The id of its zone, or of the heading above it; figures of flows do not need it. */
  readonly zone?: string;
  /** The number of members of a family of integrations. */
  readonly members?: number;
  /** The family of the integration, if the integration is shown instead of it. */
  readonly family?: LocalizedText;
}

/** The id of the details of a node. */
export const detailsOf = ({ id, card }: NodeShape): string => card.part ?? id;

export interface EdgeShape {
  readonly from: string;
  readonly to: string;
  /** The points of the route from `from` to `to`; every leg is horizontal or vertical. */
  readonly points: readonly Point[];
  /** Set if this guide adds it: the documented topology does not draw it. */
  readonly isAdded?: true;
}

/** The private network inside the boundary. */
interface NetworkShape {
  readonly box: Box;
  readonly name: Lines;
  /** What the documented topology states about it: in the figure of the overview only. */
  readonly statements: readonly Lines[];
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
  readonly network: NetworkShape;
  /** The space for the name of the environment. */
  readonly environment: Box;
  readonly lanes: readonly LaneShape[];
  readonly nodes: readonly NodeShape[];
  readonly edges: readonly EdgeShape[];
  /** What the documented topology writes on connections, or on several that share a leg. */
  readonly labels: readonly EdgeLabel[];
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
  readonly tags: readonly (Pick<Lines, 'lines' | 'lang'> & {
    readonly party: string;
    readonly box: Box;
  })[];
  /** The trust boundaries besides that of the private network: the machines of the customer. */
  readonly boundaries: readonly Box[];
  /** The points where connections cross a trust boundary. */
  readonly gates: readonly Point[];
  /** The number of controls at a node, and their names if there is space for them. */
  readonly controls: readonly {
    readonly node: string;
    readonly count: number;
    readonly names?: readonly Lines[];
  }[];
}

/** Between the border of a rejection and its text. */
export const refusalPadding = 6;

/** A trace as lifelines and the messages between them, from top to bottom. */
export interface SequenceShape {
  readonly width: number;
  readonly height: number;
  readonly heads: readonly SequenceHead[];
  readonly rows: readonly SequenceRow[];
  /** Where all lifelines are interrupted: the messages below are sent after a wait. */
  readonly gaps: readonly SequenceGap[];
}

export interface SequenceHead {
  readonly id: string;
  readonly x: number;
  readonly label: Lines;
}

interface SequenceGap {
  readonly y: number;
  readonly label: Lines;
}

/** The height of a gap. */
export const gapHeight = 20;

/** A message, in the order of the trace. */
export interface SequenceRow {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly cargo: Cargo;
  readonly label: Lines;
}
