import { respond } from './http';
import type { ControlId } from '../model/vocabulary';
import type { HttpResponse, Json } from '../kernel/trace';
import { assumed, controlOf } from '../kernel/lookup';
import type { EngineModel, Reply, HopContext } from '../kernel/world';

/** The status with which a control rejects a request: a fact, or an assumption if it is not published. */
function refusalStatus(model: EngineModel, id: ControlId): number {
  const { status } = controlOf(model, id).refusal;
  return typeof status === 'number' ? status : assumed(model, status.assumption);
}

/** The response of a control that rejects a request. */
export function refuse({ world, component }: HopContext, id: ControlId): Reply<HttpResponse> {
  const status = refusalStatus(world.model, id);
  const { error } = controlOf(world.model, id).refusal;
  const body = error === undefined ? undefined : errorBody(status, error, world.traceId);
  return {
    content: respond(status, body),
    outcome: 'refused',
    decidedBy: component.id,
    rule: id,
  };
}

/** The service that the public examples of errors name. */
const SERVICE = 'PublicApi';

/** The body of every error of the API. The correlation id identifies the trace. */
export function errorBody(
  statusCode: number,
  error: string,
  correlationId: string,
): Readonly<Record<string, Json>> {
  return { statusCode, service: SERVICE, error, correlationId };
}
