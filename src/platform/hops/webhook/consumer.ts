import { objectOf } from '../echo';
import { respond, statusLine } from '../http';
import { isDown } from '../../kernel/outage';
import type { HttpRequest, HttpResponse } from '../../kernel/trace';
import { assumed } from '../../kernel/lookup';
import type { HopContext, Process, Reply } from '../../kernel/world';
import { work } from '../../kernel/work';

/** A client's consumer of webhooks: it accepts everything, except while it is down. */
export function* consumer(
  context: HopContext,
  { body }: HttpRequest,
): Process<Reply<HttpResponse>> {
  const { world, component } = context;
  if (isDown(world, component.id, world.conditions.consumerDownMinutes)) {
    yield* work(context, { name: 'fail', status: 'error', decision: { outcome: 'refuse' } });
    const content = respond(assumed(world.model, 'failure-status'), undefined);
    return { content, outcome: 'refused', decidedBy: component.id };
  }
  const { eventType } = objectOf(body);
  const content = respond(200, undefined);
  yield* work(context, {
    name: 'take',
    decision: { outcome: 'pass' },
    text: {
      id: 'consumer-takes',
      values: {
        event: { type: 'code', value: typeof eventType === 'string' ? eventType : '' },
        status: { type: 'code', value: statusLine(content) },
        state: { type: 'code', value: 'Success' },
      },
    },
  });
  return { content, outcome: 'answered', decidedBy: component.id };
}
