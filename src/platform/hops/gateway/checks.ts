import { isWellFormedKey } from '../credential';
import { header, statusLine } from '../http';
import type { Quota } from '../quota';
import { refuse } from '../refusal';
import { CONTROLS, type GatewayControl } from '../../model/vocabulary';
import type { Endpoint, Route } from '../../kernel/routes';
import type { StepText, StepValue } from '../../model/texts';
import type { HttpRequest, HttpResponse } from '../../kernel/trace';
import { assumed } from '../../kernel/lookup';
import type { HopContext, Process, Reply } from '../../kernel/world';
import { work } from '../../kernel/work';

/** What people open without an API key. */
export interface Site {
  readonly role: 'link-site' | 'sign-in';
  readonly routes: readonly Endpoint[];
  readonly routed: 'gateway-routes-to-link-site' | 'gateway-routes-to-sign-in';
  readonly refused: 'gateway-refuses-link' | 'gateway-refuses-sign-in';
}

/** The checks and the completion of the response share the gateway's time. */
export const SHARE = [1, CONTROLS.gateway.length + 1] as const;
const AUTHORIZATION = 'Authorization';

export function checkScheme(context: HopContext, { scheme }: HttpRequest) {
  return check(context, 'https', scheme === 'https', {
    refused: (status) => ({ id: 'gateway-refuses-http', values: { status } }),
  });
}

const CLIENT_ID = 'x-codat-client';

/** Only if the client has enabled mutual TLS. */
export function* checkCertificate(context: HopContext, { headers }: HttpRequest) {
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

export function checkKey(context: HopContext, { headers }: HttpRequest) {
  const name = code(AUTHORIZATION);
  return check(context, 'api-key', isWellFormedKey(header(headers, AUTHORIZATION)), {
    passed: { id: 'gateway-accepts-key', values: { header: name } },
    refused: (status) => ({ id: 'gateway-refuses-key', values: { header: name, status } }),
  });
}

export function checkQuota(context: HopContext, quota: Quota) {
  const limit = { type: 'number', value: quota.limit } as const;
  const remaining = { type: 'number', value: quota.remaining } as const;
  return check(context, 'daily-quota', !quota.isUsedUp, {
    passed: { id: 'gateway-counts', values: { remaining, limit } },
    refused: (status) => ({ id: 'gateway-refuses-quota', values: { limit, status } }),
  });
}

const CONCURRENT_PER_COMPANY = 10;

/** Only for a client with connected companies: for others, no limit of concurrent requests is published. */
export function* checkConcurrency(context: HopContext): Process<Reply<HttpResponse> | undefined> {
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

export function checkPath(
  context: HopContext,
  { path }: HttpRequest,
  routes: readonly Endpoint[],
  route: Route | undefined,
  refusedId: 'gateway-refuses-route' | Site['refused'] = 'gateway-refuses-route',
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
    refused: (status) => ({ id: refusedId, values: { path: code(path), status } }),
  });
}

export function checkMethod(
  context: HopContext,
  { method, path }: HttpRequest,
  route: Route | undefined,
) {
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
  if (passes) {
    yield* work(context, {
      name: rule,
      share: SHARE,
      decision: { outcome: 'pass', rule },
      text: passed,
    });
    return undefined;
  }
  const reply = refuse(context, rule);
  const text = refused(code(statusLine(reply.content)));
  const decision = { outcome: 'refuse', rule } as const;
  yield* work(context, { name: rule, share: SHARE, decision, status: 'error', text });
  return reply;
}

export function code(value: string): StepValue {
  return { type: 'code', value };
}
