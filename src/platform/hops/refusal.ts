import { respond } from './http';
import type { ControlId } from '../model/vocabulary';
import type { HttpResponse, Json } from '../kernel/trace';
import { assumed, controlOf, type EngineModel, type Reply, type HopContext } from '../kernel/world';

/** The status with which a control rejects a request: a fact, or an assumption if it is not published. */
function refusalStatus(model: EngineModel, id: ControlId): number {
  const { status } = controlOf(model, id).refusal;
  return typeof status === 'number' ? status : assumed(model, status.assumption);
}

/** The response of a control that rejects a request. */
export function refuse({ world, component }: HopContext, id: ControlId): Reply<HttpResponse> {
  const status = refusalStatus(world.model, id);
  const { error } = controlOf(world.model, id).refusal;
  return {
    content: respond(status, errorBody(status, component.id, error, world.traceId)),
    outcome: 'refused',
    decidedBy: component.id,
    rule: id,
  };
}

/** The body of every error of the platform. The correlation id identifies the trace. */
export function errorBody(
  statusCode: number,
  service: string,
  error: string,
  correlationId: string,
): Readonly<Record<string, Json>> {
  return { statusCode, service, error, correlationId };
}
