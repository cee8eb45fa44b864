import { isWellFormedKey } from './credential';
import { header, statusLine } from './http';
import { CONTROLS, type GatewayControl } from '../model/vocabulary';
import { dailyQuota, type Quota } from './quota';
import { refuse } from './refusal';
import { matchPath, type Route } from '../kernel/routes';
import { send } from './exchange';
import type { StepText, StepValue } from '../model/texts';
import type { HttpRequest, HttpResponse } from '../kernel/trace';
import { deliverWebhook } from './webhook';
import {
  assumed,
  componentOf,
  withRole,
  type Process,
  type Reply,
  type HopContext,
} from '../kernel/world';
import { work } from '../kernel/work';

/** The checks and the completion of the response share the gateway's time. */
const SHARE = [1, CONTROLS.gateway.length + 1] as const;
const AUTHORIZATION = 'Authorization';

/**
 * The gateway checks HTTPS, key, quota, concurrency, path and method, in this order, then calls the Public API.
 * Requests for the host of the Link Site go there.
 */
export function* gateway(context: HopContext, request: HttpRequest): Process<Reply<HttpResponse>> {
  const insecure = yield* checkScheme(context, request);
  if (insecure) return insecure;
  return isForLinkSite(context, request)
    ? yield* routeToLinkSite(context, request)
    : yield* routeToApi(context, request);
}

function isForLinkSite({ world: { model } }: HopContext, { host }: HttpRequest): boolean {
  const site = componentOf(model, withRole(model, 'link-site'));
  return 'host' in site && site.host === host;
}

/** People authorize connections without an API key. */
function* routeToLinkSite(context: HopContext, request: HttpRequest): Process<Reply<HttpResponse>> {
  const values = { host: code(request.host) };
  const text: StepText = { id: 'gateway-routes-to-link-site', values };
  yield* work(context, { name: 'route', share: SHARE, text });
  return yield* send(context, withRole(context.world.model, 'link-site'), request);
}

function* routeToApi(context: HopContext, request: HttpRequest): Process<Reply<HttpResponse>> {
  const unauthenticated =
    (yield* checkCertificate(context, request)) ?? (yield* checkKey(context, request));
  if (unauthenticated) return unauthenticated;

  const quota = dailyQuota(context.world);
  const routes = matchPath(context.world.routes, request.path);
  const route = routes.find(({ method }) => method === request.method);
  if (quota.isJustUsedUp) context.world.defer(tellOfQuota(context, quota));
  const refusal =
    (yield* checkQuota(context, quota)) ??
    (yield* checkConcurrency(context)) ??
    (yield* checkPath(context, request, routes, route)) ??
    (yield* checkMethod(context, request, route));
  const reply =
    refusal ?? (yield* send(context, withRole(context.world.model, 'public-api'), request));
  return yield* complete(context, reply, quota);
}

function checkScheme(context: HopContext, { scheme }: HttpRequest) {
  return check(context, 'https', scheme === 'https', {
    refused: (status) => ({ id: 'gateway-refuses-http', values: { status } }),
  });
}

const CLIENT_ID = 'x-codat-client';

/** Only if the client has enabled mutual TLS. */
function* checkCertificate(context: HopContext, { headers }: HttpRequest) {
  const { mutualTls, certificate } = context.world.conditions;
  if (!mutualTls) return undefined;
  const isKnown = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(
    header(headers, CLIENT_ID) ?? '',
  );
  const values = { header: code(CLIENT_ID) };
  return yield* check(context, 'client-certificate', certificate && isKnown, {
    passed: { id: 'gateway-accepts-certificate', values },
    refused: (status) => ({
      id: 'gateway-refuses-certificate',
      values: { ...values, status },
    }),
  });
}

/** The client's consumers are notified once: by the first request that exceeds the quota. */
function* tellOfQuota(context: HopContext, { limit, secondsLeft }: Quota): Process<void> {
  const payload = { dailyQuota: limit, quotaRemaining: 0, secondsToReset: secondsLeft };
  yield* deliverWebhook(context, 'client.rateLimit.reached', payload);
}

function checkKey(context: HopContext, { headers }: HttpRequest) {
  const name = code(AUTHORIZATION);
  return check(context, 'api-key', isWellFormedKey(header(headers, AUTHORIZATION)), {
    passed: { id: 'gateway-accepts-key', values: { header: name } },
    refused: (status) => ({ id: 'gateway-refuses-key', values: { header: name, status } }),
  });
}

function checkQuota(context: HopContext, quota: Quota) {
  const limit = { type: 'number', value: quota.limit } as const;
  const remaining = { type: 'number', value: quota.remaining } as const;
  return check(context, 'daily-quota', !quota.isUsedUp, {
    passed: { id: 'gateway-counts', values: { remaining, limit } },
    refused: (status) => ({ id: 'gateway-refuses-quota', values: { limit, status } }),
  });
}

const CONCURRENT_PER_COMPANY = 10;

/** Only for a client with connected companies: for others, no limit of concurrent requests is published. */
function* checkConcurrency(context: HopContext): Process<Reply<HttpResponse> | undefined> {
  const { model, conditions } = context.world;
  const limit = CONCURRENT_PER_COMPANY * conditions.connectedCompanies;
  if (limit === 0) return undefined;
  const refusal = yield* check(context, 'concurrency', conditions.concurrentRequests < limit, {
    refused: (status) => ({
      id: 'gateway-refuses-concurrency',
      values: { limit: { type: 'number', value: limit }, status },
    }),
  });
  if (refusal === undefined) return undefined;
  const headers = { 'Retry-After': String(assumed(model, 'concurrency-retry-after')) };
  const { content } = refusal;
  return { ...refusal, content: { ...content, headers: { ...content.headers, ...headers } } };
}

function checkPath(
  context: HopContext,
  { path }: HttpRequest,
  routes: readonly Route[],
  route: Route | undefined,
) {
  const passed: StepText | undefined = route && {
    id: 'gateway-routes',
    values: {
      method: code(route.method),
      path: code(route.path),
      operation: code(route.operationId),
    },
  };
  return check(context, 'route', routes.length > 0, {
    passed,
    refused: (status) => ({ id: 'gateway-refuses-route', values: { path: code(path), status } }),
  });
}

function checkMethod(context: HopContext, { method, path }: HttpRequest, route: Route | undefined) {
  return check(context, 'method', route !== undefined, {
    refused: (status) => ({
      id: 'gateway-refuses-method',
      values: { method: code(method), path: code(path), status },
    }),
  });
}

interface Telling {
  readonly passed?: StepText;
  readonly refused: (status: StepValue) => StepText;
}

/** Takes the time of one check. Returns the rejection, if the check fails. */
function* check(
  context: HopContext,
  rule: GatewayControl,
  passes: boolean,
  { passed, refused }: Telling,
): Process<Reply<HttpResponse> | undefined> {
  const share = SHARE;
  if (passes) {
    yield* work(context, { name: rule, share, decision: { outcome: 'pass', rule }, text: passed });
    return undefined;
  }
  const reply = refuse(context, rule);
  const text = refused(code(statusLine(reply.content)));
  const decision = { outcome: 'refuse', rule } as const;
  yield* work(context, { name: rule, share, decision, status: 'error', text });
  return reply;
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

function code(value: string): StepValue {
  return { type: 'code', value };
}
