import { callback } from './hops/callback';
import { client } from './hops/client';
import { gateway } from './hops/gateway';
import { linkSite } from './hops/link';
import { publicApi } from './hops/public-api';
import { identityProvider, signInService } from './hops/saml';
import { signInPage } from './hops/sign-in-page';
import { STAGES } from './hops/stages';
import { upload, UPLOAD_HOST } from './hops/upload';
import { waf } from './hops/waf';
import { consumer } from './hops/webhook/consumer';
import { execute } from './kernel/engine';
import { hostWithRole } from './kernel/lookup';
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
  return execute({ client, serve, stages: STAGES }, platform, request, conditions, seed);
}

/** Hands a request to the hop for the component's kind, or its role. */
function serve(context: HopContext, request: HttpRequest): Process<Reply<HttpResponse>> {
  const { component } = context;
  const { kind, id } = component;
  const role = 'role' in component ? component.role : undefined;
  if (kind === 'waf') return waf(context, request);
  if (kind === 'gateway') return gateway(context, request);
  if (kind === 'consumer') return consumer(context, request);
  if (role === 'public-api') return publicApi(context, request);
  if (role === 'link-site') return linkPage(context, request);
  if (role === 'sign-in') return signInService(context, request);
  if (kind === 'identity-provider') return identityProvider(context, request);
  if (kind === 'source') return signInPage(context, request);
  throw new EngineError(`"${id}" is a ${kind}, which takes no request of the API`);
}

/** What the Link Site does depends on the host: the gateway routes nothing to it by another. */
function linkPage(context: HopContext, { host }: HttpRequest): Process<Reply<HttpResponse>> {
  if (host === UPLOAD_HOST) return upload(context);
  const isOwn = host === hostWithRole(context.world.model, 'link-site');
  return isOwn ? linkSite(context) : callback(context);
}
