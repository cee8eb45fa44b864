import { ask } from './exchange';
import { consult } from './store';
import type { StoreQuery, StoreResult } from '../kernel/trace';
import { withRole, type Process, type Reply, type HopContext } from '../kernel/world';
import { work } from '../kernel/work';

/** Asks the Data API to read or write rows. */
export function* askDataApi(
  context: HopContext,
  query: StoreQuery,
  rows: number,
): Process<Reply<StoreResult>> {
  const to = withRole(context.world.model, 'data-api');
  return yield* ask(context, to, query, (there) => dataApi(there, query, rows));
}

/** The Data API: it reads from or writes to the Client Metabase, and returns the result. */
function* dataApi(
  context: HopContext,
  { operation, resource }: StoreQuery,
  rows: number,
): Process<Reply<StoreResult>> {
  const isRead = operation === 'read';
  yield* work(context, {
    name: operation,
    text: { id: isRead ? 'data-api-reads' : 'data-api-writes', values: {} },
  });
  const reply = yield* consult(context, {
    store: 'data',
    query: { operation, resource },
    rows,
    text: isRead
      ? { id: 'metabase-returns', values: { rows: { type: 'number', value: rows } } }
      : { id: 'metabase-stores', values: {} },
  });
  const decidedBy = context.component.id;
  if (reply.outcome === 'answered') return { ...reply, decidedBy };
  const text = { id: 'data-api-lacks', values: {} } as const;
  const decision = { outcome: 'refuse' } as const;
  yield* work(context, { name: 'give up', status: 'error', decision, text });
  return { ...reply, decidedBy };
}
