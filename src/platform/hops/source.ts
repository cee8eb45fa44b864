import { ask } from './exchange';
import { acknowledged, answered } from './reply';
import type { DatasetFailure } from '../model/vocabulary';
import type { OperationRequest, OperationReply } from '../kernel/trace';
import {
  partOfIntegration,
  type HopContext,
  type Process,
  type Reply,
  type Task,
} from '../kernel/world';
import { work, type Work } from '../kernel/work';

/** The number of records that a source returns. */
export const RECORDS = 100;

/** Reads data from the source of an integration, or writes data to it. */
export function* askSource(
  context: HopContext,
  { operation, dataType, integration }: Task,
): Process<Reply<OperationReply>> {
  const to = partOfIntegration(context.world.model, integration, 'source');
  const request: OperationRequest = { type: 'operation', operation, resource: dataType };
  return yield* ask(context, to, request, source);
}

/** The source of an integration, as a value of a sentence. */
export function sourceValue({ world: { model } }: HopContext, integration: string) {
  return { type: 'component', id: partOfIntegration(model, integration, 'source') } as const;
}

/** The request for the authorization of a connection. */
export const AUTHORIZATION: OperationRequest = {
  type: 'operation',
  operation: 'authorize',
  resource: 'connection',
};

/** Asks a source where a person can sign in to authorize a connection. */
export function* askForSignIn(context: HopContext, to: string): Process<Reply<OperationReply>> {
  return yield* ask(context, to, AUTHORIZATION, function* (there) {
    const source = { type: 'component', id: there.component.id } as const;
    if (there.world.conditions.source === 'down')
      return yield* deny(there, 'FetchError', { id: 'source-fails', values: { source } });
    const text = { id: 'source-prepares-sign-in', values: { source } } as const;
    yield* work(there, { name: 'authorize', text });
    return answered(there, { type: 'result' });
  });
}

/** A source. A company can revoke its authorization there, and then it denies access. */
function* source(context: HopContext, request: OperationRequest): Process<Reply<OperationReply>> {
  const { authorization, source: state, data } = context.world.conditions;
  const source = { type: 'component', id: context.component.id } as const;
  const dataType = { type: 'code', value: request.resource } as const;
  if (authorization === 'expired')
    return yield* deny(context, 'AuthError', { id: 'source-denies', values: { source } });
  if (state === 'down')
    return yield* deny(context, 'FetchError', { id: 'source-fails', values: { source } });
  const isRead = request.operation === 'read';
  if (isRead && data === 'unsupported')
    return yield* deny(context, 'NotSupported', {
      id: 'source-lacks',
      values: { source, dataType },
    });
  yield* work(context, {
    name: request.operation,
    text: isRead
      ? {
          id: 'source-returns',
          values: { source, dataType, rows: { type: 'number', value: RECORDS } },
        }
      : { id: 'source-takes', values: { source, dataType } },
  });
  return isRead ? answered(context, { type: 'result', records: RECORDS }) : acknowledged(context);
}

function* deny(
  context: HopContext,
  error: DatasetFailure,
  text: Work['text'],
): Process<Reply<OperationReply>> {
  const decision = { outcome: 'refuse' } as const;
  yield* work(context, { name: 'deny', text, status: 'error', decision });
  return {
    content: { type: 'result', error },
    outcome: 'refused',
    decidedBy: context.component.id,
  };
}
