import { ask } from './exchange';
import { answered } from './reply';
import type { StepText } from '../model/texts';
import type { StoreRole } from '../model/vocabulary';
import type { OperationRequest, OperationReply } from '../kernel/trace';
import { withRole } from '../kernel/lookup';
import type { Process, Reply, HopContext } from '../kernel/world';
import { work } from '../kernel/work';

interface Consultation {
  readonly store: StoreRole;
  readonly query: Omit<OperationRequest, 'type'>;
  /** The number of rows that a database returns or stores; absent for a vault, which has none. */
  readonly rows?: number;
  /** The sentence for the work of the store. */
  readonly text?: StepText | undefined;
}

/** Reads from or writes to a store: after some time, it replies with the number of rows, if it has any. */
export function* consult(
  context: HopContext,
  { store, query, rows, text }: Consultation,
): Process<Reply<OperationReply>> {
  return yield* ask(
    context,
    withRole(context.world.model, store),
    { type: 'operation', ...query },
    function* (there) {
      yield* work(there, { name: query.operation, text });
      return answered(there, { type: 'result', ...(rows === undefined ? {} : { rows }) });
    },
  );
}
