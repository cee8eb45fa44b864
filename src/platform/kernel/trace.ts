import type { StepText, StepTextId, StepValue } from '../model/texts';
import type { DatasetFailure, DatasetStatus } from '../model/vocabulary';

/** Integer microseconds since the client sent its request: exact for times from microseconds to years. */
export type Micros = number;

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** Names as sent over the network; they are compared without regard to case. */
export type Headers = Readonly<Record<string, string>>;

export interface HttpRequest {
  readonly type: 'request';
  readonly scheme: 'https' | 'http';
  readonly method: string;
  readonly host: string;
  /** As sent: percent-encoded, without the query. */
  readonly path: string;
  /** As sent: percent-encoded, without the question mark; empty if there is none. */
  readonly query: string;
  readonly headers: Headers;
  readonly body?: Json;
  /** The address of the sender. */
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

/**
 * A request for an operation, in OpenTelemetry’s terms, whose form is not documented: a query to a store, a message to
 * or from a queue, a call between services, an authorization request.
 */
export interface OperationRequest {
  readonly type: 'operation';
  /** A message is sent to the queues, and delivered by them; an agent asks for one; a connection is authorized; a consumer of webhooks is enabled, a message recovered. */
  readonly operation:
    | 'read'
    | 'write'
    | 'send'
    | 'deliver'
    | 'receive'
    | 'authorize'
    | 'enable'
    | 'recover';
  /** What is read, written, authorized or worked on, such as `companies`. */
  readonly resource: string;
  /** The host that a call from outside is sent to. */
  readonly host?: string;
}

export interface OperationResult {
  readonly type: 'result';
  /** The number of rows that a database has returned or stored; nothing else has rows. */
  readonly rows?: number;
  /** The number of records that a source has returned. */
  readonly records?: number;
  /** Why there is no data, if there is none. */
  readonly error?: DatasetFailure;
}

/** A reply without a result: a message was accepted, or the work that it asks for was done. */
export interface Acknowledgement {
  readonly type: 'acknowledgement';
  /** Set if the message was not accepted, or the work was not done. */
  readonly isNegative?: true;
}

export type OperationReply = OperationResult | Acknowledgement;
export type Content = HttpRequest | HttpResponse | OperationRequest | OperationReply;

/** One message over one connection of the model. */
export interface Message {
  readonly direction: 'request' | 'response';
  /** The outcome of the request so far. */
  readonly outcome: 'pending' | 'answered' | 'refused';
  readonly from: string;
  readonly to: string;
  readonly departure: Micros;
  readonly arrival: Micros;
  /** The span of the component that handles the request, or that has sent the response. */
  readonly spanId: string;
  readonly content: Content;
  readonly text?: StepText;
}

/** Why a request was passed on or rejected: the control of `controls.yaml` that decided. */
interface Decision {
  readonly outcome: 'pass' | 'refuse';
  /** A control's id; absent if a service decides by its own contract. */
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
 * A piece of work, in OpenTelemetry's terms. A `client` or `server` span lasts while a component holds the request;
 * its `internal` children are the times at which the component itself works. A `consumer` span is work that continues
 * after the response. It may outlive the span that caused it, as may the next requests of a person's browser and the
 * reset of a quota.
 */
export interface Span {
  readonly spanId: string;
  /** Absent on the root, the client's span. */
  readonly parentId?: string;
  readonly name: string;
  readonly kind: 'client' | 'server' | 'internal' | 'consumer';
  readonly component: string;
  /** Set on an internal span in which the component works on nothing: it waits until something is due. */
  readonly isWait?: true;
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
  /** How far a data sync progressed. */
  readonly dataset?: DatasetStatus;
  /** The final status of a push operation. */
  readonly write?: 'Success' | 'Failed';
  /** The new status of the connection. */
  readonly connection?: 'Deauthorized' | 'Linked';
  /** The role with which a person has signed in to the Portal. */
  readonly role?: string;
  /** The webhooks that were delivered, in the order of their events. */
  readonly webhooks?: readonly string[];
  /** The webhooks of which all attempts failed, whether or not they were delivered later, on request. */
  readonly undelivered?: readonly string[];
  /** The number of instances that a service scaled to under load. */
  readonly instances?: number;
  /** The number of alerts that the monitoring raised. */
  readonly alerts?: number;
}

/** Everything that happened to one request. Plain data, valid as JSON; equal inputs give equal bytes. */
export interface Trace {
  /** 32 hexadecimal digits; also the correlation id of an error body. */
  readonly traceId: string;
  readonly end: Micros;
  /** Sorted by start; the root is first, and a parent comes before its children. */
  readonly spans: readonly [Span, ...Span[]];
  /** Sorted by departure. */
  readonly messages: readonly Message[];
  readonly outcome: Outcome;
}

/**
 * What views of a trace need: names, ids and attributes are for export. Spans of the kind `server` may be left out, as
 * they follow from the messages.
 */
export interface PlayedTrace extends Omit<Trace, 'spans' | 'messages'> {
  readonly spans: readonly Pick<
    Span,
    'kind' | 'component' | 'isWait' | 'start' | 'end' | 'decision' | 'text'
  >[];
  readonly messages: readonly PlayedMessage[];
}
export interface PlayedMessage extends Omit<Message, 'spanId' | 'outcome'> {
  /** Set on a request of work that continues after the response. */
  readonly isAsync?: true;
  /** Set on the response to a request that was rejected. */
  readonly isRefused?: true;
}

/** One step, with a sentence of `texts.yaml`: it begins at `at` and is complete by `end`. */
export interface Step {
  readonly textId: StepTextId;
  readonly values: Readonly<Record<string, StepValue>>;
  readonly at: Micros;
  readonly end: Micros;
  /** The component that acts. */
  readonly component: string;
  /** Set if the step is a message on its way: its index in the trace. */
  readonly message?: number;
  /** Set if the step is a decision. */
  readonly decision?: Decision;
}

export type Activity = 'idle' | 'working' | 'waiting' | 'refused' | 'done';

/** The position of a message: not yet sent, on its way (`fraction` of the hop, 0 to 1), or delivered. */
export interface Journey {
  readonly message: PlayedMessage;
  readonly phase: 'ahead' | 'moving' | 'arrived';
  readonly fraction: number;
}

/** The state of everything at one moment of a trace. */
export interface Moment {
  readonly t: Micros;
  /** Index of the current step. */
  readonly step: number;
  /** One for each message of the trace, in the same order. */
  readonly journeys: readonly Journey[];
  /** By component; a component that takes no part is absent, and idle. */
  readonly activities: Readonly<Record<string, Activity>>;
}
