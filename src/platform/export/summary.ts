import type { Model } from '../model/schema';
import { steps } from '../kernel/steps';
import type { HttpResponse, Outcome, Trace } from '../kernel/trace';
import { ENGLISH, sentence, type Language } from './names';

/** What came of a request, for whoever reads it in a terminal or a script. */
export interface Summary extends Omit<Outcome, 'rule'> {
  /** The control that refused; null where none did, or a service decided by its own contract. */
  readonly rule: string | null;
  /** The components that took part, in the order in which they began to. */
  readonly path: readonly string[];
  /** What the client received. */
  readonly response: HttpResponse | undefined;
  readonly steps: readonly string[];
  readonly trace: Trace;
}

export function summarize(model: Model, trace: Trace, language: Language = ENGLISH): Summary {
  const [{ component: client }] = trace.spans;
  const answer = trace.messages.findLast(({ to }) => to === client)?.content;
  return {
    ...trace.outcome,
    rule: trace.outcome.rule ?? null,
    path: [...new Set(trace.spans.map(({ component }) => component))],
    response: answer?.type === 'response' ? answer : undefined,
    steps: steps(trace).map((step) => sentence(model, step, language)),
    trace,
  };
}
