import type { ResolvedConditions } from '../model/conditions';
import type { Component, Model } from '../model/schema';
import type { ControlId, EngineAssumption } from '../model/vocabulary';
import type { Random } from './random';
import type { Route } from './routes';
import type { Content, HttpRequest, HttpResponse, Micros, Outcome } from './trace';
import type { Tracer } from './tracer';

/** A model, or a request to it, that the engine cannot run. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}

/** The part of the model that the engine uses; a page need not load more. */
export type EngineModel = Pick<
  Model,
  'components' | 'connections' | 'controls' | 'assumptions' | 'overview' | 'onPremise'
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

/** The state that all components of one run share. */
export interface World extends Platform {
  readonly conditions: ResolvedConditions;
  /** The components that fail. */
  readonly failing: ReadonlySet<string>;
  readonly random: Random;
  readonly tracer: Tracer;
  readonly traceId: string;
  /** How each kind of component handles a request. */
  readonly serve: Serve<HttpRequest, HttpResponse>;
  /** Defers a process until the client has its response. */
  readonly defer: (process: Process<void>) => void;
  /** The side effects, which become part of the outcome. */
  readonly sideEffects: SideEffects;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
/** The side effects of a request after its response, as they become known. */
export type SideEffects = Writable<
  Pick<Outcome, 'dataset' | 'write' | 'connection' | 'instances' | 'alerts'>
> & { readonly webhooks: string[] };

/** What a hop works with: the component that handles the request, and its span. */
export interface HopContext {
  readonly world: World;
  readonly component: Component;
  readonly spanId: string;
}

/** The assumed value with this id, in its unit. */
export function assumed(model: EngineModel, id: EngineAssumption | (string & {})): number {
  const assumption = model.assumptions.find((candidate) => candidate.id === id);
  if (!assumption) throw new EngineError(`the model has no assumption "${id}"`);
  return assumption.default;
}

export function controlOf(model: EngineModel, id: ControlId): Model['controls'][number] {
  const control = model.controls.find((candidate) => candidate.id === id);
  if (!control) throw new EngineError(`the model has no control "${id}"`);
  return control;
}

export function componentOf(model: EngineModel, id: string): Component {
  const component = model.components.find((candidate) => candidate.id === id);
  if (!component) throw new EngineError(`the model has no component "${id}"`);
  return component;
}

/** The components of a kind that a component is connected to, in the order of the model. */
export function connected(
  model: EngineModel,
  from: string,
  kind: Component['kind'],
): readonly string[] {
  return model.connections
    .filter((connection) => connection.from === from)
    .map(({ to }) => to)
    .filter((to) => componentOf(model, to).kind === kind);
}

/** The integration of a connector or of a source. */
export function integrationOf(model: EngineModel, id: string): string {
  const component = componentOf(model, id);
  if ('connector' in component) return component.connector;
  throw new EngineError(`"${id}" belongs to no integration`);
}

/** The connector or the source of the company's connection: the one in the overview by default. */
export function integrationComponent(
  { model, conditions: { connector } }: World,
  kind: 'connector' | 'source',
): string {
  const found = model.components.find(
    (component) =>
      component.kind === kind &&
      (connector === undefined
        ? model.overview.includes(component.id)
        : component.connector === connector),
  );
  if (!found) throw new EngineError(`the model has no ${kind} "${connector ?? 'of its overview'}"`);
  return found.id;
}
