import type { StoreQuery, StoreResult } from '../kernel/trace';
import type { Process, Reply, HopContext } from '../kernel/world';
import { work } from '../kernel/work';

/** A database: after some time, it returns as many rows as the example contains. */
export function* store(
  context: HopContext,
  { operation }: StoreQuery,
  rows: number,
): Process<Reply<StoreResult>> {
  const { id } = context.component;
  const name = { type: 'component', id } as const;
  yield* work(context, {
    name: operation,
    text:
      operation === 'read'
        ? { id: 'store-returns', values: { store: name, rows: { type: 'number', value: rows } } }
        : { id: 'store-writes', values: { store: name } },
  });
  return { content: { type: 'result', rows }, outcome: 'answered', decidedBy: id };
}
