import { ask } from './exchange';
import { SOURCE_SIGN_IN } from './hosts';
import { respond, statusLine } from './http';
import { askForSignIn, AUTHORIZATION, sourceValue } from './source';
import { type Endpoint, pathValues } from '../kernel/routes';
import type { Request } from '../model/schema';
import type { Headers, HttpResponse, OperationReply } from '../kernel/trace';
import { assumed, integrationOf, partOfIntegration } from '../kernel/lookup';
import type { HopContext, Process, Reply } from '../kernel/world';
import { work } from '../kernel/work';

/** The only connection link that this guide models: it starts the authorization of a connection. */
const LINK = { method: 'GET', path: '/companies/{companyId}/connections/{connectionId}/start' };
export const LINK_ROUTES: readonly Endpoint[] = [LINK];

/** The ids of the company and the connection of a link. */
export const linkOf = ({ path }: Request) => ({ shown: pathValues(LINK.path, path) });

/** Each service first calls the next, and then makes its response. */
const SHARE = [1, 2] as const;

/** The Link Site: it starts the authorization of a connection, and sends the person to the source to sign in. */
export function* linkSite(context: HopContext): Process<Reply<HttpResponse>> {
  const { world, component } = context;
  const integration = integrationOf(world);
  const source = sourceValue(context, integration);
  yield* work(context, {
    name: 'pass on',
    share: SHARE,
    text: { id: 'link-site-passes-on', values: { source } },
  });
  const to = partOfIntegration(world.model, integration, 'link-service');
  const { outcome } = yield* ask(context, to, AUTHORIZATION, (there) =>
    linkService(there, integration),
  );
  const isReached = outcome === 'answered';
  const assumption = isReached ? 'link-redirect-status' : 'failure-status';
  const headers: Headers = isReached ? { Location: SOURCE_SIGN_IN } : {};
  const content = respond(assumed(world.model, assumption), undefined, headers);
  const values = { source, status: { type: 'code', value: statusLine(content) } } as const;
  yield* work(context, {
    name: isReached ? 'redirect' : 'give up',
    share: SHARE,
    text: { id: isReached ? 'link-site-redirects' : 'link-site-lacks', values },
    ...(isReached ? {} : { status: 'error', decision: { outcome: 'refuse' } }),
  });
  return { content, outcome, decidedBy: component.id };
}

/** The link service of an integration: it sends the authorization request to the source. */
function* linkService(context: HopContext, integration: string): Process<Reply<OperationReply>> {
  const source = sourceValue(context, integration);
  yield* work(context, {
    name: 'request',
    text: { id: 'link-service-requests', values: { source } },
  });
  return yield* askForSignIn(context, source.id);
}
