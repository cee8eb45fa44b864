import { respond, statusLine } from './http';
import { consult } from './store';
import type { Endpoint } from '../kernel/routes';
import type { HttpResponse } from '../kernel/trace';
import { assumed, withRole } from '../kernel/lookup';
import type { HopContext, Process, Reply } from '../kernel/world';
import { work } from '../kernel/work';

/** The host of Link, as the public documentation names it. */
export const UPLOAD_HOST = 'link.codat.io';
/** Neither the method nor the path of an upload is published: both are assumptions. */
export const UPLOAD_ROUTES: readonly Endpoint[] = [{ method: 'POST', path: '/upload' }];

/** The scan and the response share the time of the Link Site. */
const SHARE = [1, 2] as const;

/** A file that a person uploads: the Link Site scans it and stores it. What happens to an infected one is not published. */
export function* upload(context: HopContext): Process<Reply<HttpResponse>> {
  const { world, component } = context;
  yield* work(context, {
    name: 'scan',
    share: SHARE,
    text: { id: 'link-site-scans-file', values: {} },
  });
  const { outcome } = yield* consult(context, {
    store: 'staging',
    query: { operation: 'write', resource: 'files' },
    text: { id: 'blob-storage-stores', values: {} },
  });
  const isStored = outcome === 'answered';
  const content = respond(
    assumed(world.model, isStored ? 'upload-status' : 'failure-status'),
    undefined,
  );
  const status = { type: 'code', value: statusLine(content) } as const;
  const source = { type: 'component', id: withRole(world.model, 'staging') } as const;
  yield* work(context, {
    name: isStored ? 'confirm' : 'give up',
    share: SHARE,
    ...(isStored
      ? { text: { id: 'link-site-accepts-file', values: { status } } }
      : {
          text: { id: 'link-site-lacks', values: { source, status } },
          status: 'error',
          decision: { outcome: 'refuse' },
        }),
  });
  return { content, outcome, decidedBy: component.id };
}
