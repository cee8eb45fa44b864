import { followRedirects } from './browser';
import { statusLine, target, toHttpRequest } from './http';
import type { Request } from '../model/schema';
import { attributesOf, spanName, spanStatus } from './semantics';
import { send, type Telling } from './exchange';
import { UPLOAD_HOST } from './upload';
import type { HttpRequest, Outcome } from '../kernel/trace';
import { componentOf, connectedTo, hostWithRole, ofKind } from '../kernel/lookup';
import { type Process, type World } from '../kernel/world';

/**
 * The sender of a request: it sends it to the entry point of the platform, and waits for the response. The outcome is
 * that of this request, also where a person's browser follows a redirect.
 */
export function* client(world: World, asked: Request): Process<Outcome> {
  const { model, tracer } = world;
  const component =
    asked.sender === undefined ? ofKind(model, 'client') : componentOf(model, asked.sender);
  const entrance = connectedTo(model, component.id, 'waf');

  const request = toHttpRequest(asked, asked.host ?? entrance.host);
  const { spanId, end } = tracer.begin({
    name: spanName(request),
    kind: 'client',
    component: component.id,
    attributes: attributesOf(request, component.kind),
  });
  const { content, decidedBy, rule } = yield* send(
    { world, component, spanId },
    entrance.id,
    request,
    textsOf(world, component.kind === 'person', request),
  );
  end({ status: spanStatus('client', content), attributes: attributesOf(content, component.kind) });
  if (component.kind === 'person') yield* followRedirects({ world, component, spanId }, content);
  return { status: content.status, decidedBy, ...(rule === undefined ? {} : { rule }) };
}

/** What a person does first. */
function openingOf({ model }: World, { host }: HttpRequest) {
  if (host === UPLOAD_HOST) return 'person-uploads-file';
  return host === hostWithRole(model, 'sign-in') ? 'person-opens-login' : 'person-opens-link';
}

/** The sentences for the first and the last step of a request. */
function textsOf(world: World, isPerson: boolean, request: HttpRequest): Telling {
  const begin = world.tracer.now();
  const host = { type: 'code', value: request.host } as const;
  const scheme = { type: 'code', value: request.scheme.toUpperCase() } as const;
  const method = { type: 'code', value: request.method } as const;
  const address = { type: 'code', value: target(request) } as const;
  return {
    sent: isPerson
      ? { id: openingOf(world, request), values: { host, scheme } }
      : { id: 'client-sends', values: { method, target: address, host, scheme } },
    received: (response, arrival) => ({
      id: isPerson ? 'person-receives' : 'client-receives',
      values: {
        status: { type: 'code', value: statusLine(response) },
        duration: { type: 'duration', value: arrival - begin },
      },
    }),
  };
}
