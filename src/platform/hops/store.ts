import { ask } from './exchange';
import { answered } from './reply';
import type { StepText } from '../model/texts';
import type { StoreRole } from '../model/vocabulary';
import type { OperationRequest, OperationResult } from '../kernel/trace';
import { withRole, type Process, type Reply, type HopContext } from '../kernel/world';
import { work } from '../kernel/work';

interface Consultation {
  readonly store: StoreRole;
  readonly query: Omit<OperationRequest, 'type'>;
  /** The number of rows that the store returns or stores. */
  readonly rows: number;
  /** The sentence for the work of the store. */
  readonly text?: StepText;
}

/** Reads from or writes to a store: after some time, it confirms the number of rows. */
export function* consult(
  context: HopContext,
  { store, query, rows, text }: Consultation,
): Process<Reply<OperationResult>> {
  return yield* ask(
    context,
    withRole(context.world.model, store),
    { type: 'operation', ...query },
    function* (there) {
      yield* work(there, { name: query.operation, text });
      return answered(there, rows);
    },
  );
}
