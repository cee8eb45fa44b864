import { ask } from './exchange';
import { CLIENT_PAGE } from './hosts';
import { respond, statusLine } from './http';
import { linkConnection } from './internal-services';
import { report } from './queues';
import { AUTHORIZATION, redeemCode, sourceValue } from './source';
import { consult } from './store';
import type { HttpResponse, OperationReply } from '../kernel/trace';
import { assumed, integrationOf, partOfIntegration } from '../kernel/lookup';
import type { HopContext, Process, Reply } from '../kernel/world';
import { work } from '../kernel/work';

/** The calls of the link service and the queues, and the response, share the time of the Link Site. */
const SHARE = [1, 3] as const;

/**
 * The Link Site when a person comes back from a source: the link service exchanges the code for tokens, the internal
 * services record that the connection is linked, and the person returns to the client's page.
 */
export function* callback(context: HopContext): Process<Reply<HttpResponse>> {
  const { world } = context;
  const integration = integrationOf(world);
  const source = sourceValue(context, integration);
  yield* work(context, {
    name: 'pass on',
    share: SHARE,
    text: { id: 'link-site-passes-code', values: { source } },
  });
  const to = partOfIntegration(world.model, integration, 'link-service');
  const authorized = yield* ask(context, to, AUTHORIZATION, (there) => redeem(there, integration));
  if (authorized.outcome === 'refused') return yield* giveUp(context, authorized.decidedBy);
  yield* work(context, {
    name: 'report',
    share: SHARE,
    text: { id: 'link-site-reports', values: {} },
  });
  const recorded = yield* report(context, 'connections', linkConnection);
  if (recorded.outcome === 'refused') return yield* giveUp(context, recorded.decidedBy);
  return yield* sendBack(context);
}

/** The link service: it exchanges the code for tokens at the source, and stores them. */
function* redeem(context: HopContext, integration: string): Process<Reply<OperationReply>> {
  const source = sourceValue(context, integration);
  yield* work(context, {
    name: 'redeem',
    text: { id: 'link-service-redeems', values: { source } },
  });
  const tokens = yield* redeemCode(context, source.id);
  if (tokens.outcome === 'refused') return tokens;
  return yield* consult(context, {
    store: 'secrets',
    query: { operation: 'write', resource: 'credentials' },
    text: { id: 'vault-stores', values: {} },
  });
}

function* sendBack(context: HopContext): Process<Reply<HttpResponse>> {
  const status = assumed(context.world.model, 'link-redirect-status');
  const content = respond(status, undefined, { Location: CLIENT_PAGE });
  const values = { status: { type: 'code', value: statusLine(content) } } as const;
  yield* work(context, {
    name: 'redirect',
    share: SHARE,
    text: { id: 'link-site-sends-back', values },
  });
  return { content, outcome: 'answered', decidedBy: context.component.id };
}

/** @param lacking the component that did not do its part */
function* giveUp(context: HopContext, lacking: string): Process<Reply<HttpResponse>> {
  const content = respond(assumed(context.world.model, 'failure-status'), undefined);
  const source = { type: 'component', id: lacking } as const;
  const status = { type: 'code', value: statusLine(content) } as const;
  yield* work(context, {
    name: 'give up',
    share: SHARE,
    status: 'error',
    decision: { outcome: 'refuse' },
    text: { id: 'link-site-lacks', values: { source, status } },
  });
  return { content, outcome: 'refused', decidedBy: context.component.id };
}
