import { ask } from './exchange';
import { acknowledged, answered } from './reply';
import { familyOfConnector, familyOfDataType } from '../model/data-types';
import type { StepText } from '../model/texts';
import type { DatasetFailure } from '../model/vocabulary';
import { isDown } from '../kernel/outage';
import type { OperationRequest, OperationReply } from '../kernel/trace';
import { partOfIntegration } from '../kernel/lookup';
import type { HopContext, Process, Reply, Task } from '../kernel/world';
import { work } from '../kernel/work';

/** The number of records that a source returns. */
export const RECORDS = 100;

/**
 * Reads data from the source of an integration, or writes data to it.
 * @param isTold whether a step shows an outage of the source
 */
export function* askSource(
  context: HopContext,
  { operation, dataType, integration }: Task,
  isTold = true,
): Process<Reply<OperationReply>> {
  const to = partOfIntegration(context.world.model, integration, 'source');
  const request: OperationRequest = { type: 'operation', operation, resource: dataType };
  return yield* ask(context, to, request, (there, asked) => source(there, asked, isTold));
}

/** Why a source returned no data, if it says so. */
export const errorOf = (content: OperationReply): DatasetFailure | undefined =>
  content.type === 'result' ? content.error : undefined;

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

/** Exchanges an authorization code for tokens at a source. */
export function* redeemCode(context: HopContext, to: string): Process<Reply<OperationReply>> {
  const request: OperationRequest = { type: 'operation', operation: 'read', resource: 'tokens' };
  return yield* ask(context, to, request, function* (there) {
    const source = { type: 'component', id: there.component.id } as const;
    yield* work(there, { name: 'issue', text: { id: 'source-issues-tokens', values: { source } } });
    return answered(there, { type: 'result' });
  });
}

/** Asks a source where a person can sign in to authorize a connection. */
export function* askForSignIn(context: HopContext, to: string): Process<Reply<OperationReply>> {
  return yield* ask(context, to, AUTHORIZATION, function* (there) {
    const source = { type: 'component', id: there.component.id } as const;
    if (isSourceDown(there))
      return yield* deny(there, 'FetchError', { id: 'source-fails', values: { source } });
    const text = { id: 'source-prepares-sign-in', values: { source } } as const;
    yield* work(there, { name: 'authorize', text });
    return answered(there, { type: 'result' });
  });
}

const isSourceDown = ({ world, component: { id } }: HopContext): boolean =>
  isDown(world, id, world.conditions.sourceDownMinutes);

/** A source. A company can revoke its authorization there, and then it denies access. */
function* source(
  context: HopContext,
  request: OperationRequest,
  isTold: boolean,
): Process<Reply<OperationReply>> {
  const { authorization, sourceDownMinutes, data } = context.world.conditions;
  const source = { type: 'component', id: context.component.id } as const;
  const dataType = { type: 'code', value: request.resource } as const;
  if (isSourceDown(context)) {
    const text: StepText = { id: 'source-fails', values: { source } };
    return yield* deny(context, 'FetchError', isTold ? text : undefined);
  }
  if (authorization === 'expired')
    return yield* deny(context, 'AuthError', { id: 'source-denies', values: { source } });
  const isRead = request.operation === 'read';
  if (isRead && (data === 'unsupported' || !hasDataType(context, request.resource)))
    return yield* deny(context, 'NotSupported', {
      id: 'source-lacks',
      values: { source, dataType },
    });
  // An outage begins when the source is first asked: a source that had one and is up has been asked before.
  const hasRecovered = sourceDownMinutes > 0;
  const rows = { type: 'number', value: RECORDS } as const;
  yield* work(context, {
    name: request.operation,
    ...(hasRecovered ? { decision: { outcome: 'pass' } } : {}),
    text: isRead
      ? {
          id: hasRecovered ? 'source-returns-again' : 'source-returns',
          values: { source, dataType, rows },
        }
      : { id: 'source-takes', values: { source, dataType } },
  });
  return isRead ? answered(context, { type: 'result', records: RECORDS }) : acknowledged(context);
}

/** A request for a data type of another family is rejected; a schedule with one is not. */
function hasDataType({ world: { model }, component }: HopContext, dataType: string): boolean {
  const integration = 'integration' in component ? component.integration : undefined;
  return familyOfDataType(dataType) === familyOfConnector(model, integration);
}

function* deny(
  context: HopContext,
  error: DatasetFailure,
  text: StepText | undefined,
): Process<Reply<OperationReply>> {
  const decision = { outcome: 'refuse' } as const;
  yield* work(context, { name: 'deny', status: 'error', decision, ...(text ? { text } : {}) });
  return {
    content: { type: 'result', error },
    outcome: 'refused',
    decidedBy: context.component.id,
  };
}
