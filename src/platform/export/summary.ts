import type { Model } from '../model/schema';
import { clientResponse } from '../kernel/client-response';
import { steps } from '../kernel/steps';
import type { HttpResponse, Outcome, Trace } from '../kernel/trace';
import { ENGLISH, sentence, type Language } from './names';

/** The result of a request, for use in a terminal or a script. */
export interface Summary extends Omit<Outcome, 'rule'> {
  /** The control that rejected the request; null if none did, or if a service decided by its own contract. */
  readonly rule: string | null;
  /** The components that took part, in the order in which they began. */
  readonly path: readonly string[];
  /** The response that the client received. */
  readonly response: HttpResponse | undefined;
  readonly steps: readonly string[];
  readonly trace: Trace;
}

export function summarize(model: Model, trace: Trace, language: Language = ENGLISH): Summary {
  return {
    ...trace.outcome,
    rule: trace.outcome.rule ?? null,
    path: [...new Set(trace.spans.map(({ component }) => component))],
    response: clientResponse(trace),
    steps: steps(trace).map((step) => sentence(model, step, language)),
    trace,
  };
}
