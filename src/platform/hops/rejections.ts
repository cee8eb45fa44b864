import type { ContractFault } from './contract';
import { respond, statusLine } from './http';
import { errorBody } from './refusal';
import { sourceValue } from './source';
import type { HttpResponse, Json } from '../kernel/trace';
import type { StepText, StepValue } from '../model/texts';
import { familyOfConnector, familyOfDataType } from '../model/data-types';
import { assumed } from '../kernel/lookup';
import type { HopContext, Process, Reply, Task } from '../kernel/world';
import { work, type Work } from '../kernel/work';

export function rejectFaults(
  context: HopContext,
  faults: readonly ContractFault[],
): Process<Reply<HttpResponse>> {
  const errors = faults.map(({ in: place, name, message, keyword }) => ({
    itemId: name,
    message,
    validatorName: `${place}.${keyword}`,
  }));
  const [first] = faults;
  const isBody = first?.in === 'body';
  const error = isBody ? 'The body is not valid.' : 'A parameter is not valid.';
  const place = { type: 'code', value: first?.name ?? '' } as const;
  return reject(context, { status: 400, error, validation: { errors, warnings: [] } }, (status) =>
    isBody
      ? { id: 'public-api-rejects-body', values: { place, status } }
      : { id: 'public-api-rejects-parameter', values: { parameter: place, status } },
  );
}

/** Rejects a request to an operation that has ended. */
export function rejectEnded(context: HopContext): Process<Reply<HttpResponse>> {
  return reject(context, { status: 404, error: 'The operation has ended.' }, (status) => ({
    id: 'public-api-rejects-ended',
    values: { status },
  }));
}

/** Rejects a sync of a data type that the integration cannot have, or that is syncing already. */
export function* rejectSync(
  context: HopContext,
  { dataType, integration }: Task,
): Process<Reply<HttpResponse> | undefined> {
  const { model, conditions } = context.world;
  const type = { type: 'code', value: dataType } as const;
  if (familyOfDataType(dataType) !== familyOfConnector(model, integration)) {
    const name = model.connectors.find(({ id }) => id === integration)?.name ?? integration;
    const error = `Datatype ${dataType} not supported by platform(s) ${name}`;
    const source = sourceValue(context, integration);
    return yield* reject(context, { status: 404, error }, (status) => ({
      id: 'public-api-rejects-data-type',
      values: { dataType: type, source, status },
    }));
  }
  if (!conditions.syncing.includes(dataType)) return undefined;
  const error = 'DatasetAlreadyInProgressException';
  return yield* reject(context, { status: 409, error }, (status) => ({
    id: 'public-api-rejects-conflict',
    values: { dataType: type, status },
  }));
}

/** The Public API cannot respond without a component that it calls. */
export function giveUp(
  context: HopContext,
  component: string,
  share: Work['share'],
): Process<Reply<HttpResponse>> {
  const status = assumed(context.world.model, 'failure-status');
  const error = 'A component is unavailable.';
  return reject(context, { name: 'give up', share, status, error }, (line) => ({
    id: 'public-api-lacks',
    values: { component: { type: 'component', id: component }, status: line },
  }));
}

interface Rejection {
  /** The name of the span; a failed validation by default. */
  readonly name?: string;
  /** The share of the service time; half of it by default. */
  readonly share?: Work['share'];
  readonly status: number;
  readonly error: string;
  readonly validation?: Json;
}

function* reject(
  context: HopContext,
  { name = 'validate', share = [1, 2], status, error, validation }: Rejection,
  describe: (status: StepValue) => StepText,
): Process<Reply<HttpResponse>> {
  const { world, component } = context;
  const content = respond(status, {
    ...errorBody(status, error, world.traceId),
    ...(validation === undefined ? {} : { validation }),
  });
  const text = describe({ type: 'code', value: statusLine(content) });
  const decision = { outcome: 'refuse' } as const;
  yield* work(context, { name, share, decision, status: 'error', text });
  return { content, outcome: 'refused', decidedBy: component.id };
}
