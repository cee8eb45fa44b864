import { respond } from './http';
import type { DatasetFailure } from '../model/vocabulary';
import type { HttpResponse, OperationResult } from '../kernel/trace';
import { assumed } from '../kernel/lookup';
import type { Process, Reply, HopContext } from '../kernel/world';
import { work } from '../kernel/work';

/** A failing component that receives an HTTP request: after some time, it returns only a status. */
export function* failRequest(context: HopContext): Process<Reply<HttpResponse>> {
  yield* fail(context);
  const content = respond(assumed(context.world.model, 'failure-status'), undefined);
  return { content, outcome: 'refused', decidedBy: context.component.id };
}

/** A failing component that receives the request for an operation. The platform’s own failure is distinguished from that of a source. */
export function* failOperation(context: HopContext): Process<Reply<OperationResult>> {
  yield* fail(context);
  const { kind, id } = context.component;
  const error: DatasetFailure = kind === 'source' ? 'FetchError' : 'InternalError';
  return { content: { type: 'result', error }, outcome: 'refused', decidedBy: id };
}

function fail(context: HopContext): Process<void> {
  const component = { type: 'component', id: context.component.id } as const;
  return work(context, {
    name: 'fail',
    status: 'error',
    decision: { outcome: 'refuse' },
    text: { id: 'component-fails', values: { component } },
  });
}
