import { SHARE } from './share';
import { consult } from '../store';
import type { OperationReply } from '../../kernel/trace';
import type { HopContext, Process, Reply } from '../../kernel/world';
import { work } from '../../kernel/work';

/**
 * Gets the credentials of the connection. Without them, the source is not asked.
 * @param isTold whether steps show it
 */
export function* readCredentials(
  context: HopContext,
  isTold = true,
): Process<Reply<OperationReply>> {
  yield* work(context, {
    name: 'authenticate',
    share: SHARE,
    ...(isTold && { text: { id: 'fetch-job-authenticates', values: {} } }),
  });
  const reply = yield* consult(context, {
    store: 'secrets',
    query: { operation: 'read', resource: 'credentials' },
    ...(isTold && { text: { id: 'vault-returns', values: {} } }),
  });
  if (reply.outcome === 'answered') return reply;
  // The failure of the vault is not that of the source, which would be retried.
  return { ...reply, content: { type: 'acknowledgement', isNegative: true } };
}
