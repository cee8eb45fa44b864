import type { StepText } from '../../model/texts';
import { statusLine } from '../http';
import type { HttpRequest, HttpResponse } from '../../kernel/trace';
import { refuse } from '../refusal';
import { send } from '../exchange';
import { inspect, type Inspection } from './inspect';
import { assumed, connectedTo } from '../../kernel/lookup';
import { type Process, type Reply, type HopContext } from '../../kernel/world';
import { work } from '../../kernel/work';

/** The maximum of requests per minute from one address. */
const REQUESTS_A_MINUTE = 1000;

/** The web application firewall checks the address, rate and content of a request, and passes it to the gateway. */
export function* waf(context: HopContext, request: HttpRequest): Process<Reply<HttpResponse>> {
  const { world, component } = context;
  const threshold = assumed(world.model, 'anomaly-threshold');
  const inspection = inspect(request);
  const refusal = judge(context, request, inspection, threshold);
  const events = inspection.matches.map(({ control, signature, score }) => ({
    name: 'waf.match',
    attributes: { control, signature, score, place: inspection.place },
  }));
  const attributes = { 'waf.anomaly_score': inspection.score };
  if (refusal) {
    const { reply, text } = refusal;
    const decision = { outcome: 'refuse', rule: reply.rule } as const;
    yield* work(context, { name: 'inspect', text, decision, status: 'error', attributes, events });
    return secured(context, reply);
  }
  const text: StepText = {
    id: 'waf-passes',
    values: {
      score: { type: 'number', value: inspection.score },
      threshold: { type: 'number', value: threshold },
    },
  };
  yield* work(context, {
    name: 'inspect',
    text,
    decision: { outcome: 'pass' },
    attributes,
    events,
  });
  const gateway = connectedTo(world.model, component.id, 'gateway');
  return secured(context, yield* send(context, gateway.id, request));
}

interface Refusal {
  readonly reply: Reply<HttpResponse>;
  readonly text: StepText;
}

/** The first control that rejects the request, if any. */
function judge(
  context: HopContext,
  { from, host }: HttpRequest,
  { score, place, matches: [strongest] }: Inspection,
  threshold: number,
): Refusal | undefined {
  const { allowedAddresses, requestsThisMinute } = context.world.conditions;
  const address = { type: 'code', value: from } as const;
  const status = ({ content }: Reply<HttpResponse>) =>
    ({ type: 'code', value: statusLine(content) }) as const;

  // By assumption, the list is the client's, and holds for its calls of the API only.
  const isForApi = 'host' in context.component && context.component.host === host;
  if (isForApi && allowedAddresses && !allowedAddresses.includes(from)) {
    const reply = refuse(context, 'address');
    return {
      reply,
      text: { id: 'waf-refuses-address', values: { address, status: status(reply) } },
    };
  }
  const requests = requestsThisMinute + 1;
  if (requests > REQUESTS_A_MINUTE) {
    const reply = refuse(context, 'rate');
    const values = {
      address,
      requests: { type: 'number', value: requests },
      limit: { type: 'number', value: REQUESTS_A_MINUTE },
      status: status(reply),
    } as const;
    return { reply, text: { id: 'waf-refuses-rate', values } };
  }
  if (!strongest || score < threshold) return undefined;
  const reply = refuse(context, strongest.control);
  const values = {
    control: { type: 'control', id: strongest.control },
    signature: { type: 'code', value: strongest.signature },
    place: { type: 'code', value: place },
    score: { type: 'number', value: score },
    threshold: { type: 'number', value: threshold },
    status: status(reply),
  } as const;
  return { reply, text: { id: 'waf-refuses-content', values } };
}

/** Every response of the platform requires the client to use HTTPS from then on. */
function secured({ world }: HopContext, reply: Reply<HttpResponse>): Reply<HttpResponse> {
  const maxAge = assumed(world.model, 'hsts-max-age');
  const headers = { ...reply.content.headers, 'Strict-Transport-Security': `max-age=${maxAge}` };
  return { ...reply, content: { ...reply.content, headers } };
}
