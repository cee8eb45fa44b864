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
  type Site,
} from './checks';
import { notifyOfQuota } from './quota-events';
import { send } from '../exchange';
import { dailyQuota, type Quota } from '../quota';
import { UPLOAD_HOST, UPLOAD_ROUTES } from '../upload';
import { LINK_ROUTES } from '../link';
import { SIGN_IN_ROUTES } from '../saml';
import { matchPath } from '../../kernel/routes';
import type { StepText } from '../../model/texts';
import type { HttpRequest, HttpResponse } from '../../kernel/trace';
import { callbackOf, integrationOf, withRole, hostWithRole } from '../../kernel/lookup';
import type { HopContext, Process, Reply } from '../../kernel/world';
import { work } from '../../kernel/work';

/**
 * The gateway checks HTTPS, certificate, key, quota, concurrency, path and method, in this order, then calls the Public API.
 * Requests for the host of the Link Site or the sign-in service go there, if their path and method are known.
 */
export function* gateway(context: HopContext, request: HttpRequest): Process<Reply<HttpResponse>> {
  const insecure = yield* checkScheme(context, request);
  if (insecure) return insecure;
  const site = siteOf(context, request);
  return site ? yield* routeToSite(context, request, site) : yield* routeToApi(context, request);
}

/** What people open on the host of a request; nothing if the host is that of the API. */
function siteOf({ world }: HopContext, { host }: HttpRequest): Site | undefined {
  const { model } = world;
  if (host === hostWithRole(model, 'sign-in'))
    return {
      role: 'sign-in',
      routes: SIGN_IN_ROUTES,
      routed: 'gateway-routes-to-sign-in',
      refused: 'gateway-refuses-sign-in',
    };
  const callback = callbackOf(model, integrationOf(world));
  const routes =
    host === UPLOAD_HOST
      ? UPLOAD_ROUTES
      : host === callback?.host
        ? [{ method: 'GET', path: callback.path }]
        : host === hostWithRole(model, 'link-site')
          ? LINK_ROUTES
          : undefined;
  return (
    routes && {
      role: 'link-site',
      routes,
      routed: 'gateway-routes-to-link-site',
      refused: 'gateway-refuses-link',
    }
  );
}

/** People authorize connections, upload files and sign in without an API key. */
function* routeToSite(
  context: HopContext,
  request: HttpRequest,
  { role, routes: all, routed, refused }: Site,
): Process<Reply<HttpResponse>> {
  const routes = matchPath(all, request.path);
  if (!routes.some(({ method }) => method === request.method)) {
    const refusal =
      (yield* checkPath(context, request, routes, undefined, refused)) ??
      (yield* checkMethod(context, request, undefined));
    if (refusal) return refusal;
  }
  const text: StepText = { id: routed, values: { host: code(request.host) } };
  yield* work(context, { name: 'route', share: SHARE, text });
  return yield* send(context, withRole(context.world.model, role), request);
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
