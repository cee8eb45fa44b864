import { ask } from './exchange';
import { answered } from './reply';
import { consult } from './store';
import type { StepText } from '../model/texts';
import type { OperationRequest, OperationReply } from '../kernel/trace';
import { withRole } from '../kernel/lookup';
import type { Process, Reply, HopContext } from '../kernel/world';
import { work } from '../kernel/work';

/** The Data API queries its store, and then returns the result. */
const SHARE = [1, 2] as const;

/** Asks the Data API to read or write rows, or a secret, which has none. */
export function* askDataApi(
  context: HopContext,
  request: OperationRequest,
  rows: number | undefined,
): Process<Reply<OperationReply>> {
  const to = withRole(context.world.model, 'data-api');
  return yield* ask(context, to, request, (there) => dataApi(there, request, rows));
}

/** The Data API: it reads from or writes to the Client Metabase, and returns the result, or the store that fails. */
function* dataApi(
  context: HopContext,
  { operation, resource }: OperationRequest,
  rows: number | undefined,
): Process<Reply<OperationReply>> {
  const isRead = operation === 'read';
  yield* work(context, {
    name: operation,
    share: SHARE,
    text: { id: isRead ? 'data-api-reads' : 'data-api-writes', values: {} },
  });
  const reply = yield* consult(context, {
    store: 'data',
    query: { operation, resource },
    text: textOf(isRead, rows),
    ...(rows !== undefined && { rows }),
  });
  if (reply.outcome === 'answered') {
    yield* work(context, { name: 'return', share: SHARE });
    return answered(context, { type: 'result' });
  }
  const text = { id: 'data-api-lacks', values: {} } as const;
  const decision = { outcome: 'refuse' } as const;
  yield* work(context, { name: 'give up', share: SHARE, status: 'error', decision, text });
  return reply;
}

function textOf(isRead: boolean, rows: number | undefined): StepText | undefined {
  if (!isRead) return { id: 'metabase-stores', values: {} };
  if (rows === undefined) return undefined;
  return { id: 'metabase-returns', values: { rows: { type: 'number', value: rows } } };
}
