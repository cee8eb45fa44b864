import { send } from './exchange';
import { destinationOf, parted } from './hosts';
import { header, statusLine, toHttpRequest } from './http';
import { attributesOf, spanName, spanStatus } from './semantics';
import type { HttpRequest, HttpResponse, Micros } from '../kernel/trace';
import { SECOND } from '../kernel/time';
import { assumed, componentOf, type HopContext, type Process } from '../kernel/world';
import { wait } from '../kernel/work';
import type { Component } from '../model/schema';
import type { StepText } from '../model/texts';

/**
 * A person's browser: it follows each redirect. On the sign-in page of another system, the person signs in, which
 * takes them some time; that page then sends the browser on.
 */
export function* followRedirects(context: HopContext, first: HttpResponse): Process<void> {
  let address = header(first.headers, 'Location');
  while (address !== undefined) {
    const { host, path } = parted(address);
    const to = destinationOf(context.world, context.component, host);
    if (to === undefined) return;
    const open = toHttpRequest({ method: 'GET', path, headers: PAGE }, host);
    const page = yield* visit(context, to, open);
    const answer = page.status === 200 ? yield* signIn(context, to, open) : page;
    address = header(answer.headers, 'Location');
  }
}

/** What a browser asks for. */
const PAGE = { Accept: 'text/html' };

/** The person signs in at a source. What they enter goes to it alone, and is not part of a trace. */
function* signIn(context: HopContext, to: string, page: HttpRequest): Process<HttpResponse> {
  const time = assumed(context.world.model, 'sign-in-time') * SECOND;
  const source = { type: 'component', id: to } as const;
  yield* wait(context, time, {
    name: 'sign in',
    text: {
      id: 'person-signs-in',
      values: { source, duration: { type: 'duration', value: time } },
    },
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
  if (kind !== 'source')
    return { id: 'browser-returns', values: { host: { type: 'code', value: host } } };
  const values = { source: { type: 'component', id } } as const;
  return { id: method === 'GET' ? 'browser-opens-sign-in' : 'browser-sends-sign-in', values };
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
  if (address === undefined)
    return {
      id: 'person-receives',
      values: { status, duration: { type: 'duration', value: time } },
    };
  const isFollowed = destinationOf(world, component, parted(address).host) !== undefined;
  return isFollowed ? undefined : { id: 'person-returns', values: { status } };
}
