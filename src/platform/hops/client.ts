import { statusLine, target, toHttpRequest } from './http';
import type { Request } from '../model/schema';
import { attributesOf, spanName, spanStatus } from './semantics';
import { send, type Telling } from './exchange';
import type { HttpRequest, Micros, Outcome } from '../kernel/trace';
import { componentOf, connected, EngineError, type Process, type World } from '../kernel/world';

/** The sender of a request: it sends it to the entry point of the platform, and waits for the response. */
export function* client(world: World, asked: Request): Process<Outcome> {
  const { model, tracer } = world;
  const component =
    asked.sender === undefined
      ? model.components.find(({ kind }) => kind === 'client')
      : componentOf(model, asked.sender);
  if (!component) throw new EngineError('the model has no client');
  const [entrance] = connected(model, component.id, 'waf').map((id) => componentOf(model, id));
  if (entrance?.kind !== 'waf') throw new EngineError(`"${component.id}" is connected to no WAF`);

  const request = toHttpRequest(asked, asked.host ?? entrance.host);
  const { spanId, end } = tracer.begin({
    name: spanName(request),
    kind: 'client',
    component: component.id,
    attributes: attributesOf(request, component.kind),
  });
  const texts = component.kind === 'person' ? personTexts : clientTexts;
  const { content, decidedBy, rule } = yield* send(
    { world, component, spanId },
    entrance.id,
    request,
    texts(request, tracer.now()),
  );
  end({ status: spanStatus('client', content), attributes: attributesOf(content, component.kind) });
  return { status: content.status, decidedBy, ...(rule === undefined ? {} : { rule }) };
}

/** The sentences for the first and the last step of a request that begins at a time. */
type Texts = (request: HttpRequest, begin: Micros) => Telling;

const clientTexts: Texts = (request, begin) => ({
  sent: {
    id: 'client-sends',
    values: {
      method: { type: 'code', value: request.method },
      target: { type: 'code', value: target(request) },
      host: { type: 'code', value: request.host },
      scheme: { type: 'code', value: request.scheme.toUpperCase() },
    },
  },
  received: (response, arrival) => ({
    id: 'client-receives',
    values: {
      status: { type: 'code', value: statusLine(response) },
      duration: { type: 'duration', value: arrival - begin },
    },
  }),
});

const personTexts: Texts = (request, begin) => ({
  sent: {
    id: 'person-opens-link',
    values: {
      host: { type: 'code', value: request.host },
      scheme: { type: 'code', value: request.scheme.toUpperCase() },
    },
  },
  received: (response, arrival) => ({
    id: 'person-receives',
    values: {
      status: { type: 'code', value: statusLine(response) },
      duration: { type: 'duration', value: arrival - begin },
    },
  }),
});
