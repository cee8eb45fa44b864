import {
  checkCertificate,
  checkConcurrency,
  checkKey,
  checkMethod,
  checkPath,
  checkQuota,
  checkScheme,
  code,
  SHARE,
} from './checks';
import { send } from '../exchange';
import { dailyQuota, type Quota } from '../quota';
import { UPLOAD_HOST, UPLOAD_ROUTES } from '../upload';
import { LINK_ROUTES } from '../link';
import { deliverWebhook } from '../webhook';
import { type Endpoint, matchPath } from '../../kernel/routes';
import type { StepText } from '../../model/texts';
import type { HttpRequest, HttpResponse } from '../../kernel/trace';
import {
  callbackOf,
  componentOf,
  integrationOf,
  withRole,
  type HopContext,
  type Process,
  type Reply,
} from '../../kernel/world';
import { work } from '../../kernel/work';

/**
 * The gateway checks HTTPS, certificate, key, quota, concurrency, path and method, in this order, then calls the Public API.
 * Requests for the host of the Link Site go there, if their path and method are those of a link.
 */
export function* gateway(context: HopContext, request: HttpRequest): Process<Reply<HttpResponse>> {
  const insecure = yield* checkScheme(context, request);
  if (insecure) return insecure;
  const routes = linkRoutes(context, request);
  return routes
    ? yield* routeToLinkSite(context, request, matchPath(routes, request.path))
    : yield* routeToApi(context, request);
}

/** What the Link Site serves on the host of a request; nothing if the host is not one of its own. */
function linkRoutes({ world }: HopContext, { host }: HttpRequest): readonly Endpoint[] | undefined {
  const { model } = world;
  if (host === UPLOAD_HOST) return UPLOAD_ROUTES;
  const callback = callbackOf(model, integrationOf(world));
  if (host === callback?.host) return [{ method: 'GET', path: callback.path }];
  const site = componentOf(model, withRole(model, 'link-site'));
  return 'host' in site && site.host === host ? LINK_ROUTES : undefined;
}

/** People authorize connections and upload files without an API key. */
function* routeToLinkSite(
  context: HopContext,
  request: HttpRequest,
  routes: readonly Endpoint[],
): Process<Reply<HttpResponse>> {
  const isKnown = routes.some(({ method }) => method === request.method);
  const refusal = isKnown ? undefined : yield* rejectLink(context, request, routes);
  if (refusal) return refusal;
  const values = { host: code(request.host) };
  const text: StepText = { id: 'gateway-routes-to-link-site', values };
  yield* work(context, { name: 'route', share: SHARE, text });
  return yield* send(context, withRole(context.world.model, 'link-site'), request);
}

function* rejectLink(context: HopContext, request: HttpRequest, routes: readonly Endpoint[]) {
  return (
    (yield* checkPath(context, request, routes, undefined, 'gateway-refuses-link')) ??
    (yield* checkMethod(context, request, undefined))
  );
}

function* routeToApi(context: HopContext, request: HttpRequest): Process<Reply<HttpResponse>> {
  const unauthenticated =
    (yield* checkCertificate(context, request)) ?? (yield* checkKey(context, request));
  if (unauthenticated) return unauthenticated;

  const quota = dailyQuota(context.world);
  const routes = matchPath(context.world.routes, request.path);
  const route = routes.find(({ method }) => method === request.method);
  if (quota.isJustUsedUp) context.world.defer(notifyOfQuota(context, quota));
  const refusal =
    (yield* checkQuota(context, quota)) ??
    (yield* checkConcurrency(context)) ??
    (yield* checkPath(context, request, routes, route)) ??
    (yield* checkMethod(context, request, route));
  const reply =
    refusal ?? (yield* send(context, withRole(context.world.model, 'public-api'), request));
  return yield* complete(context, reply, quota);
}

/** The client's consumers are notified once: by the first request that exceeds the quota. */
function* notifyOfQuota(context: HopContext, { limit, reset }: Quota): Process<void> {
  const payload = { dailyQuota: limit, quotaRemaining: 0, expiryDate: reset };
  yield* deliverWebhook(context, { eventType: 'client.rateLimit.reached', payload });
}

/** Adds the headers of every response to an authenticated client: the state of its quota. */
function* complete(
  context: HopContext,
  reply: Reply<HttpResponse>,
  quota: Quota,
): Process<Reply<HttpResponse>> {
  const text: StepText = {
    id: 'gateway-adds-headers',
    values: {
      header: code('X-Rate-Limit-Remaining'),
      remaining: code(String(quota.remaining)),
    },
  };
  yield* work(context, { name: 'complete', share: SHARE, text });
  const { content } = reply;
  return { ...reply, content: { ...content, headers: { ...content.headers, ...quota.headers } } };
}
