import { PLACEHOLDER_KEY } from './hops/credential';
import type { Model, Request } from './model/schema';
import type { Route } from './kernel/routes';
import { type Choice, play, playableConnectors } from './scenarios';
import type { Micros, Outcome, Span, Trace } from './kernel/trace';

/**
 * What a failure does to a request: it ends as before; its answer is as before, and what goes on after
 * it suffers; or the answer itself is an error.
 */
type Effect = 'unaffected' | 'later' | 'at-once';

/** A scenario or an operation under a failure. */
export interface Suffering {
  readonly id: string;
  readonly effect: Effect;
  /** How it ends while nothing fails, and how it ends now. */
  readonly before: Outcome;
  readonly after: Outcome;
  /** The first span that the failure changes: of what fails, for whom, and when. */
  readonly first?: { readonly component: string; readonly caller: string; readonly at: Micros };
}

export interface BlastRadius {
  readonly scenarios: readonly Suffering[];
  readonly operations: readonly Suffering[];
}

/** What can be run: a model, its routes, and a request that each operation takes. */
export interface Ground {
  readonly model: Model;
  readonly routes: readonly Route[];
  readonly operations: readonly { readonly id: string; readonly request: Request }[];
}

interface Trial {
  readonly id: string;
  /** While nothing fails. */
  readonly calm: Trace;
  readonly under: (failing: readonly string[]) => Trace;
}

/**
 * What suffers while components fail, found by running every scenario and every operation without and
 * with the failure. Where an integration fails, what can be played with it is.
 * @returns a function of what fails: of one component, or of those that fail together
 * @example blastRadius(ground)(['waf']).scenarios[0]
 * // => { id: 'list-companies', effect: 'at-once', after: { status: 503, decidedBy: 'waf' }, … }
 */
export function blastRadius(ground: Ground): (failing: readonly string[]) => BlastRadius {
  const known = new Map<string | undefined, Record<keyof BlastRadius, readonly Trial[]>>();
  return (failing) => {
    const integration = integrationAmong(ground.model, failing);
    const trials = known.get(integration) ?? trialsOf(ground, integration);
    known.set(integration, trials);
    return {
      scenarios: trials.scenarios.map((trial) => suffering(trial, failing)),
      operations: trials.operations.map((trial) => suffering(trial, failing)),
    };
  };
}

/** The integration that stands for all that fail. */
function integrationAmong({ components }: Model, failing: readonly string[]): string | undefined {
  const members = components.filter(({ id }) => failing.includes(id));
  return members
    .map((each) => ('integration' in each ? each.integration : undefined))
    .find(Boolean);
}

function trialsOf(
  { model, routes, operations }: Ground,
  integration: string | undefined,
): Record<keyof BlastRadius, readonly Trial[]> {
  const platform = { model, routes };
  const chosen = integration === undefined ? {} : { connector: integration };
  const trial = (id: string, under: Trial['under']): Trial => ({ id, calm: under([]), under });
  return {
    scenarios: model.scenarios.map((scenario) => {
      const { id, request, conditions } = scenario;
      const choice = playableConnectors(model, scenario).includes(integration ?? '') ? chosen : {};
      return trial(id, (failing) =>
        play(platform, { request, conditions: { ...conditions, failing } }, choice),
      );
    }),
    operations: operations.map(({ id, request }) => {
      const headers = { Authorization: PLACEHOLDER_KEY, ...request.headers };
      const tried = (choice: Choice) =>
        trial(id, (failing) =>
          play(platform, { request: { ...request, headers }, conditions: { failing } }, choice),
        );
      const own = tried(chosen);
      // What the integration does not support, such as a refresh of bank feeds, is tried with the default one.
      return own.calm.outcome.status < 400 ? own : tried({});
    }),
  };
}

function suffering({ id, calm, under }: Trial, failing: readonly string[]): Suffering {
  const before = calm.outcome;
  // The call of an agent begins with a span of its own, which no other component's request causes.
  const isFailing = ({ kind, component }: Span) =>
    (kind === 'server' || kind === 'consumer') && failing.includes(component);
  // Up to the first failure both are the same: what never asks a component goes on without it.
  if (!calm.spans.some(isFailing)) return { id, effect: 'unaffected', before, after: before };
  const trace = under(failing);
  const { outcome: after } = trace;
  // An agent that fails does not call: only the trace without the failure has its span.
  const { spans } = trace.spans.some(isFailing) ? trace : calm;
  const met = spans.find(isFailing);
  const caller = spans.find(({ spanId }) => spanId === met?.parentId);
  return {
    id,
    effect: effectOf(before, after),
    before,
    after,
    ...(met &&
      caller && {
        first: { component: met.component, caller: caller.component, at: met.start },
      }),
  };
}

function effectOf(before: Outcome, after: Outcome): Effect {
  if (before.status !== after.status) return 'at-once';
  return JSON.stringify(before) === JSON.stringify(after) ? 'unaffected' : 'later';
}
