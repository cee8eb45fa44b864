import { respond, statusLine } from './http';
import type { HttpRequest, HttpResponse } from '../kernel/trace';
import { assumed, callbackOf, integrationOf } from '../kernel/lookup';
import { EngineError, type HopContext, type Process, type Reply } from '../kernel/world';
import { work } from '../kernel/work';

/** A visible placeholder, as `YOUR_API_KEY` is one. */
const CODE = 'AUTHORIZATION_CODE';

/** The sign-in page of a source. It sends a person who has signed in to the callback, with an authorization code. */
export function* signInPage(
  context: HopContext,
  { method }: HttpRequest,
): Process<Reply<HttpResponse>> {
  const { world, component } = context;
  const decision = { outcome: 'answered', decidedBy: component.id } as const;
  if (method === 'GET') {
    yield* work(context, { name: 'show' });
    return { content: respond(200, undefined, { 'Content-Type': 'text/html' }), ...decision };
  }
  const callback = callbackOf(world.model, integrationOf(world));
  if (!callback) throw new EngineError(`"${component.id}" has no callback`);
  const content = respond(assumed(world.model, 'link-redirect-status'), undefined, {
    Location: `https://${callback.host}${callback.path}?code=${CODE}`,
  });
  yield* work(context, {
    name: 'authorize',
    text: {
      id: 'source-sends-back',
      values: {
        source: { type: 'component', id: component.id },
        host: { type: 'code', value: callback.host },
        status: { type: 'code', value: statusLine(content) },
      },
    },
  });
  return { content, ...decision };
}
