/** What mermaid has read of a fence, as plain data, in the words of this site. */
import type { Outcome } from '../../figure/Badge';
import type { Kind } from '../../figure/card-parts';
import type { LineKind } from '../../figure/cargo';
import type { BlockWord } from '../figure';

/** A text in the lines into which its author broke it. */
export type Label = readonly string[];

export type Direction = 'TB' | 'BT' | 'LR' | 'RL';

/** A flowchart or a state machine. */
export interface Graph {
  readonly type: 'graph';
  readonly direction: Direction;
  readonly nodes: readonly GraphNode[];
  readonly groups: readonly Group[];
  /** The ids of nodes and groups, as the source names them. */
  readonly order: readonly string[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphNode {
  readonly id: string;
  readonly label: Label;
  /** What is said of a state below its name. */
  readonly remark: Label;
  readonly shape: 'card' | 'terminal' | 'decision' | 'start' | 'end';
  readonly kind?: Kind | undefined;
  readonly outcome?: Outcome | undefined;
  /** The group that it is in. */
  readonly parent?: string | undefined;
}

/** A subgraph or a composite state. */
export interface Group {
  readonly id: string;
  readonly label: Label;
  readonly parent?: string | undefined;
}

/** `none` has no arrowhead, `both` has one at each end. */
export type Heads = 'none' | 'end' | 'both';

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly label: Label;
  readonly line: LineKind;
  readonly heads: Heads;
}

export interface Sequence {
  readonly type: 'sequence';
  readonly participants: readonly Participant[];
  readonly items: readonly Item[];
}

export interface Participant {
  readonly id: string;
  readonly label: Label;
  readonly kind?: Kind | undefined;
}

/** What happens in a sequence, in order. */
export type Item = Message | Note | Activation | Block;

export interface Message {
  readonly type: 'message';
  readonly from: string;
  readonly to: string;
  readonly label: Label;
  readonly line: LineKind;
  readonly heads: Heads;
}

export interface Note {
  readonly type: 'note';
  readonly side: 'left' | 'right' | 'over';
  readonly from: string;
  readonly to: string;
  readonly label: Label;
}

export interface Activation {
  readonly type: 'activate' | 'deactivate';
  readonly participant: string;
}

export interface Block {
  readonly type: 'block';
  readonly sections: readonly Section[];
}

/** A part of a block, under its word and condition. */
export interface Section {
  readonly word: BlockWord;
  readonly condition: Label;
  readonly items: readonly Item[];
}
