import { client } from './hops/client';
import { gateway } from './hops/gateway';
import { service } from './hops/service';
import { waf } from './hops/waf';
import { consumer } from './hops/webhook';
import { execute } from './kernel/engine';
import type { HttpRequest, HttpResponse, Trace } from './kernel/trace';
import {
  EngineError,
  type Platform,
  type Process,
  type Reply,
  type HopContext,
} from './kernel/world';
import type { Conditions } from './model/conditions';
import type { Request } from './model/schema';

/**
 * Sends one request through the platform. The same arguments give the same trace, byte for byte.
 * @param seed a whole number; it decides the ids and the variation of times
 * @throws {RequestError} if the request cannot be sent
 * @throws {EngineError} if the model cannot serve the request, or has no component that is to fail
 * @example
 * run({ model, routes }, { method: 'GET', path: '/companies' }, {}, 1).outcome
 * // => { status: 401, decidedBy: 'gateway', rule: 'api-key' }
 */
export function run(
  platform: Platform,
  request: Request,
  conditions: Conditions = {},
  seed = 1,
): Trace {
  return execute({ client, serve }, platform, request, conditions, seed);
}

/** Hands a request to the hop for the component's kind. */
function serve(context: HopContext, request: HttpRequest): Process<Reply<HttpResponse>> {
  const { kind, id } = context.component;
  switch (kind) {
    case 'waf':
      return waf(context, request);
    case 'gateway':
      return gateway(context, request);
    case 'service':
      return service(context, request);
    case 'consumer':
      return consumer(context, request);
    case 'client':
    case 'person':
    case 'sender':
    case 'monitor':
    case 'connector':
    case 'source':
    case 'store':
      throw new EngineError(`"${id}" is a ${kind}, which takes no request of the API`);
  }
}
