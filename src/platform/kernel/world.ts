import type { ResolvedConditions } from '../model/conditions';
import type { Component, Model, Request } from '../model/schema';
import type { StepText, StepValue } from '../model/texts';
import type { DatasetFailure } from '../model/vocabulary';
import type { Random } from './random';
import type { Route } from './routes';
import type {
  Content,
  HttpRequest,
  HttpResponse,
  Json,
  Micros,
  OperationReply,
  Outcome,
} from './trace';
import type { Tracer } from './tracer';

/** A model, or a request to it, that the engine cannot run. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}

/** The part of the model that the engine uses; a page need not load more. */
export type EngineModel = Pick<
  Model,
  | ('components' | 'connections' | 'areas' | 'controls' | 'assumptions')
  | ('overview' | 'onPremise' | 'connectors' | 'families')
>;

/** The system that a request is sent to: the model, and the routes of the OpenAPI documents. */
export interface Platform {
  readonly model: EngineModel;
  readonly routes: readonly Route[];
}

/** Something that takes time: it yields how long it waits, in microseconds, and ends with its result. */
export type Process<Result> = Generator<Micros, Result, void>;

/** A response on its way back, and the component that made it. */
export interface Reply<Answer extends Content> {
  readonly content: Answer;
  readonly outcome: 'answered' | 'refused';
  readonly decidedBy: string;
  readonly rule?: string;
}

export type Serve<Question extends Content, Answer extends Content> = (
  context: HopContext,
  question: Question,
) => Process<Reply<Answer>>;

/** Work that continues after the response: what the message queues pass from one job to the next. */
export interface Task {
  readonly operation: 'read' | 'write';
  readonly dataType: string;
  /** The id of the integration. */
  readonly integration: string;
  /** The pull or push operation in the response to the request that it comes from. */
  readonly shown?: Json;
  /** What has to be done next. */
  readonly stage: 'fetch' | 'map' | 'finish';
  /** Why the work ended early, if it did. */
  readonly failure?: DatasetFailure;
}

/** What the queues need to know of a stage: the engine knows none itself. */
interface Stage {
  /** The component that the queues deliver the task to. */
  readonly receiver: (model: EngineModel, integration: string) => string;
  /** The sentence for the step in which they deliver it. */
  readonly delivery: (source: StepValue) => StepText;
  /** How the receiver works on the task. */
  readonly perform: (context: HopContext, task: Task) => Process<Reply<OperationReply>>;
  /** The status of the dataset if the receiver fails; absent if nothing is left to record it. */
  readonly failure?: DatasetFailure;
}
export type Stages = Readonly<Record<Task['stage'], Stage>>;

/** The state that all components of one run share. */
export interface World extends Platform {
  readonly conditions: ResolvedConditions;
  /** What all of the run goes back to. */
  readonly request: Request;
  /** The components that fail. */
  readonly failing: ReadonlySet<string>;
  readonly random: Random;
  readonly tracer: Tracer;
  readonly traceId: string;
  /** How each kind of component handles a request. */
  readonly serve: Serve<HttpRequest, HttpResponse>;
  /** Who works on a task that the queues deliver, and how. */
  readonly stages: Stages;
  /** Defers a process until the one that calls has ended: for that of the request, until the client has its response. */
  readonly defer: (process: Process<void>) => void;
  /** Starts a process of its own, beside the one that calls: what waits for hours holds up nothing else. */
  readonly fork: (process: Process<void>) => void;
  /** When each system outside the platform was first asked, by id: its outages count from there. */
  readonly firstAsked: Map<string, Micros>;
  /** The side effects, which become part of the outcome. */
  readonly sideEffects: SideEffects;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
/** The side effects of a request after its response, as they become known. */
export type SideEffects = Writable<
  Pick<Outcome, 'dataset' | 'write' | 'connection' | 'role' | 'instances' | 'alerts'>
> & { readonly messages: WebhookMessage[] };

/** A webhook: its event was reported to the sender, which delivers it. */
export interface WebhookMessage {
  readonly id: string;
  /** Such as `read.completed`. */
  readonly event: string;
  readonly body: Json;
  /** In the words of the documentation, which does not define them. */
  state: 'Sending' | 'Attempting' | 'Success' | 'Failure';
  /** Whether all of its attempts have failed. It can still be delivered later, on request. */
  hasFailed: boolean;
}

/** What a hop works with: the component that handles the request, and its span. */
export interface HopContext {
  readonly world: World;
  readonly component: Component;
  readonly spanId: string;
}
