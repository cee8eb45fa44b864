import { ask } from './exchange';
import type { OperationReply, OperationRequest } from '../kernel/trace';
import { connectedTo } from '../kernel/lookup';
import { type HopContext, type Process, type Reply, type Serve } from '../kernel/world';
import { work } from '../kernel/work';
import type { StepText } from '../model/texts';

/** A call into the platform whose form is not documented. */
export interface CallIn {
  readonly request: OperationRequest;
  /** The component behind the gateway that handles it. */
  readonly to: string;
  readonly sent: StepText;
  /** The sentence for the way through the WAF to that component; absent for a call that goes the same way again. */
  readonly routed?: StepText | undefined;
}

/** Calls in as every request does: through the WAF to the gateway, and on to the component that handles it. */
export function* callIn(
  context: HopContext,
  { request, to, sent, routed }: CallIn,
  handle: Serve<OperationRequest, OperationReply>,
): Process<Reply<OperationReply>> {
  return yield* ask(context, next(context, 'waf'), request, checked, sent);

  function* checked(waf: HopContext): Process<Reply<OperationReply>> {
    yield* work(waf, {
      name: 'inspect',
      decision: { outcome: 'pass' },
      ...(routed && { text: { id: 'waf-passes-call', values: {} } }),
    });
    return yield* ask(waf, next(waf, 'gateway'), request, route);
  }

  function* route(gateway: HopContext): Process<Reply<OperationReply>> {
    yield* work(gateway, { name: 'route', text: routed });
    return yield* ask(gateway, to, request, handle);
  }
}

function next({ world, component }: HopContext, kind: 'waf' | 'gateway'): string {
  return connectedTo(world.model, component.id, kind).id;
}
