import type { StepText, StepTextId, StepValue } from '../model/texts';
import type { DatasetFailure, DatasetStatus } from '../model/vocabulary';

/** Integer microseconds since the client sent its request. */
export type Micros = number;

export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Names as they are written on the wire; they are compared without regard to case. */
export type Headers = Readonly<Record<string, string>>;

export interface HttpRequest {
  readonly type: 'request';
  readonly scheme: 'https' | 'http';
  readonly method: string;
  readonly host: string;
  /** As sent: percent-encoded, without the query. */
  readonly path: string;
  /** As sent: percent-encoded, without the question mark; empty where there is none. */
  readonly query: string;
  readonly headers: Headers;
  readonly body?: Json;
  /** The address that the request comes from. */
  readonly from: string;
}

export interface HttpResponse {
  readonly type: 'response';
  readonly status: number;
  /** The reason phrase of the status, such as `Not Found`. */
  readonly reason: string;
  readonly headers: Headers;
  readonly body?: Json;
}

/** A request that is no HTTP: to a store, to a connector, or from a connector to its source. */
export interface StoreQuery {
  readonly type: 'query';
  readonly operation: 'read' | 'write';
  /** What is read or written, such as `companies`. */
  readonly resource: string;
}

export interface StoreResult {
  readonly type: 'result';
  readonly rows: number;
  /** Why there is none, where there is none. */
  readonly error?: DatasetFailure;
}

export type Content = HttpRequest | HttpResponse | StoreQuery | StoreResult;

/** One journey of a message over one connection of the model. */
export interface Message {
  readonly id: string;
  readonly direction: 'request' | 'response';
  /** What has become of the request by now. */
  readonly outcome: 'pending' | 'answered' | 'refused';
  readonly from: string;
  readonly to: string;
  readonly departure: Micros;
  readonly arrival: Micros;
  /** The span of the component that serves (request) or has served (response). */
  readonly spanId: string;
  readonly content: Content;
  readonly text?: StepText;
}

/** Why a request went on or was turned away: the control of `controls.yaml` that said so. */
interface Decision {
  readonly outcome: 'pass' | 'refuse';
  /** A control's id; absent where a service decides by its own contract. */
  readonly rule?: string;
}

type AttributeValue = string | number | boolean;
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** Something that happened inside a span, such as a signature that matched. */
export interface SpanEvent {
  readonly name: string;
  readonly time: Micros;
  readonly attributes: Attributes;
}

/**
 * A piece of work, in OpenTelemetry's terms. A `client` or `server` span lasts while a component
 * holds the request; its `internal` children are the times at which it works itself. A `consumer` span
 * is work that goes on after the answer, and may outlive the span that caused it.
 */
export interface Span {
  readonly spanId: string;
  /** Absent on the root, the client's span. */
  readonly parentId?: string;
  readonly name: string;
  readonly kind: 'client' | 'server' | 'internal' | 'consumer';
  readonly component: string;
  readonly start: Micros;
  readonly end: Micros;
  readonly attributes: Attributes;
  readonly events: readonly SpanEvent[];
  readonly status: 'unset' | 'ok' | 'error';
  readonly decision?: Decision;
  readonly text?: StepText;
}

/** How a request ended: its HTTP status, the component that decided, and the control it applied. */
export interface Outcome {
  readonly status: number;
  readonly decidedBy: string;
  readonly rule?: string;
  /** How far a reading came. */
  readonly dataset?: DatasetStatus;
  /** What became of a write. */
  readonly write?: 'Success' | 'Failed';
  /** The status that the connection fell into. */
  readonly connection?: 'Deauthorized';
  /** The webhooks that were delivered, in their order. */
  readonly webhooks?: readonly string[];
  /** How many instances a service came to under load. */
  readonly instances?: number;
  /** How many alerts the monitoring raised. */
  readonly alerts?: number;
}

/** All that happened to one request. Plain data: it survives JSON, and equal inputs give equal bytes. */
export interface Trace {
  /** 32 hexadecimal digits; also the correlation id of an error body. */
  readonly traceId: string;
  readonly environment: 'integration' | 'production';
  readonly end: Micros;
  /** By start; the root comes first, a parent before its children. */
  readonly spans: readonly [Span, ...Span[]];
  /** By departure. */
  readonly messages: readonly Message[];
  readonly outcome: Outcome;
}

/** One line of the story, said by a sentence of `texts.yaml`: it begins at `at` and has happened by `end`. */
export interface Step {
  readonly textId: StepTextId;
  readonly values: Readonly<Record<string, StepValue>>;
  readonly at: Micros;
  readonly end: Micros;
  /** The component that acts. */
  readonly component: string;
  readonly spanId: string;
  /** Set where the step is the journey of a message. */
  readonly messageId?: string;
  /** Set where the step is a decision. */
  readonly decision?: Decision;
}

export type Activity = 'idle' | 'working' | 'waiting' | 'refused' | 'done';

/** Where a message is: not yet sent, on its way (`fraction` of the hop, 0 to 1), or there. */
export interface Journey {
  readonly message: Message;
  readonly phase: 'ahead' | 'moving' | 'arrived';
  readonly fraction: number;
}

/** The state of everything at one moment of a trace. */
export interface Moment {
  readonly t: Micros;
  /** Index of the current step. */
  readonly step: number;
  /** One for each message of the trace, in its order. */
  readonly journeys: readonly Journey[];
  /** By component; one that takes no part is absent, and idle. */
  readonly activities: Readonly<Record<string, Activity>>;
}
