import { respond } from './http';
import type { DatasetFailure } from '../model/vocabulary';
import type { HttpResponse, StoreResult } from '../kernel/trace';
import { assumed, type Process, type Reply, type Site } from '../kernel/world';
import { work } from '../kernel/work';

/** A failing component that receives an HTTP request: after some time, it returns only a status. */
export function* failRequest(site: Site): Process<Reply<HttpResponse>> {
  yield* fail(site);
  const content = respond(assumed(site.world.model, 'failure-status'), undefined);
  return { content, outcome: 'refused', decidedBy: site.component.id };
}

/** A failing component that receives a query. The platform’s own failure is distinguished from that of a source. */
export function* failQuery(site: Site): Process<Reply<StoreResult>> {
  yield* fail(site);
  const { kind, id } = site.component;
  const error: DatasetFailure = kind === 'source' ? 'FetchError' : 'InternalError';
  return { content: { type: 'result', rows: 0, error }, outcome: 'refused', decidedBy: id };
}

function fail(site: Site): Process<void> {
  const component = { type: 'component', id: site.component.id } as const;
  return work(site, {
    name: 'fail',
    status: 'error',
    decision: { outcome: 'refuse' },
    text: { id: 'component-fails', values: { component } },
  });
}
