import { send } from './exchange';
import { objectOf } from './echo';
import { destinationOf, parted, PORTAL } from './hosts';
import { header, statusLine, toHttpRequest } from './http';
import { attributesOf, spanName, spanStatus } from './semantics';
import type { HttpRequest, HttpResponse, Micros } from '../kernel/trace';
import { SECOND } from '../kernel/time';
import { assumed, componentOf } from '../kernel/lookup';
import type { HopContext, Process } from '../kernel/world';
import { wait } from '../kernel/work';
import type { Component, Request } from '../model/schema';
import type { StepText } from '../model/texts';

/**
 * A person's browser: it follows each redirect, and posts each form that a page has filled in. On the sign-in page of
 * another system, the person signs in, which takes them some time.
 */
export function* followRedirects(context: HopContext, first: HttpResponse): Process<void> {
  let next = nextOf(first);
  while (next) {
    const { host, path } = parted(next.address);
    const to = destinationOf(context.world, context.component, host);
    if (to === undefined) return;
    const request = toHttpRequest({ ...next.request, path }, host);
    const page = yield* visit(context, to, request);
    const isSignIn = page.status === 200 && page.body === undefined;
    next = nextOf(isSignIn ? yield* signIn(context, to, request) : page);
  }
}

interface Next {
  readonly address: string;
  readonly request: Omit<Request, 'path'>;
}

/** Where a response leads: to the address of a redirect, or of a form. */
function nextOf({ headers, body }: HttpResponse): Next | undefined {
  const address = header(headers, 'Location');
  if (address !== undefined) return { address, request: { method: 'GET', headers: PAGE } };
  const { action, ...fields } = objectOf(body);
  if (typeof action !== 'string') return undefined;
  const form = { ...PAGE, 'Content-Type': 'application/x-www-form-urlencoded' };
  return { address: action, request: { method: 'POST', headers: form, body: fields } };
}

/** What a browser asks for. */
const PAGE = { Accept: 'text/html' };

/** The person signs in to another system. What they enter goes to it alone, and is not part of a trace. */
function* signIn(context: HopContext, to: string, page: HttpRequest): Process<HttpResponse> {
  const { model } = context.world;
  const time = assumed(model, 'sign-in-time') * SECOND;
  const duration = { type: 'duration', value: time } as const;
  const source = { type: 'component', id: to } as const;
  const isSource = componentOf(model, to).kind === 'source';
  yield* wait(context, time, {
    name: 'sign in',
    text: isSource
      ? { id: 'person-signs-in', values: { source, duration } }
      : { id: 'person-signs-in-there', values: { duration } },
  });
  return yield* visit(context, to, { ...page, method: 'POST' });
}

function* visit(context: HopContext, to: string, request: HttpRequest): Process<HttpResponse> {
  const { world, component, spanId: parentId } = context;
  const { tracer } = world;
  const begin = tracer.now();
  const { spanId, end } = tracer.begin({
    parentId,
    name: spanName(request),
    kind: 'client',
    component: component.id,
    attributes: attributesOf(request, component.kind),
  });
  const { content } = yield* send({ world, component, spanId }, to, request, {
    sent: sentText(componentOf(world.model, to), request),
    received: (response, arrival) => receivedText(context, response, arrival - begin),
  });
  end({ status: spanStatus('client', content), attributes: attributesOf(content, component.kind) });
  return content;
}

function sentText({ kind, id }: Component, { method, host }: HttpRequest): StepText {
  const isPage = method === 'GET';
  if (kind === 'source') {
    const values = { source: { type: 'component', id } } as const;
    return { id: isPage ? 'browser-opens-sign-in' : 'browser-sends-sign-in', values };
  }
  if (kind === 'identity-provider')
    return {
      id: isPage ? 'browser-opens-identity-provider' : 'browser-sends-password',
      values: {},
    };
  const values = { host: { type: 'code', value: host } } as const;
  return { id: isPage ? 'browser-returns' : 'browser-posts-claims', values };
}

/** Nothing for a page to sign in on, and for a redirect that the browser follows. */
function receivedText(
  { world, component }: HopContext,
  response: HttpResponse,
  time: Micros,
): StepText | undefined {
  if (response.status === 200) return undefined;
  const status = { type: 'code', value: statusLine(response) } as const;
  const address = header(response.headers, 'Location');
  if (address === undefined) {
    const duration = { type: 'duration', value: time } as const;
    return { id: 'person-receives', values: { status, duration } };
  }
  if (destinationOf(world, component, parted(address).host) !== undefined) return undefined;
  const id = address === PORTAL ? 'person-enters-portal' : 'person-returns';
  return { id, values: { status } };
}
