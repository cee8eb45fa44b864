import { objectOf } from './echo';
import { identityProviderPage, parted, PORTAL } from './hosts';
import { respond, statusLine } from './http';
import type { Endpoint } from '../kernel/routes';
import type { HttpRequest, HttpResponse, Json } from '../kernel/trace';
import { assumed, hostWithRole } from '../kernel/lookup';
import { EngineError, type HopContext, type Process, type Reply } from '../kernel/world';
import { work, type Work } from '../kernel/work';
import type { StepText, StepValue } from '../model/texts';

/** The mapping of the groups and the redirect share the time of the service. */
const HALF = [1, 2] as const;

/** Where the identity provider sends the browser: documented, except for the value of the parameter. */
const CALLBACK: Endpoint = { method: 'POST', path: '/login/callback' };
const CONNECTION = 'connection=YOUR_CONNECTION';
/** The start of a sign-in is an assumption: the documented example of a login URL is on app.codat.io, under /sso/signin. */
export const SIGN_IN_ROUTES: readonly Endpoint[] = [{ method: 'GET', path: '/login' }, CALLBACK];

/** An example of a user: the names of the claims are documented. Documented groups are ids; names are easier to read. */
const CLAIMS = {
  email: 'ada@client.example',
  displayname: 'Ada Example',
  groups: ['codat-analysts', 'codat-developers'],
};

/** The roles that the documentation names for single sign-on, and an example of a group for each; the highest is last. */
const GROUPS: ReadonlyMap<string, string> = new Map([
  ['codat-onboarding', 'Onboarding'],
  ['codat-analysts', 'Analyst'],
  ['codat-developers', 'Developer'],
  ['codat-administrators', 'Administrator'],
]);

/**
 * The role of a user: the highest of those of their groups.
 * @example roleOf(['codat-developers', 'codat-analysts']) // => 'Developer'
 */
export const roleOf = (groups: readonly string[]): string | undefined =>
  [...GROUPS].findLast(([group]) => groups.includes(group))?.[1];

/** The sign-in service of the Portal: it sends a user to the identity provider, and receives their claims from there. */
export function* signInService(
  context: HopContext,
  { method, body }: HttpRequest,
): Process<Reply<HttpResponse>> {
  if (method === CALLBACK.method) return yield* receiveClaims(context, body);
  return yield* redirect(context, identityProviderPage(context.world.model), [1, 1], (status) => ({
    id: 'sign-in-redirects',
    values: { status },
  }));
}

function* receiveClaims(context: HopContext, body: Json | undefined): Process<Reply<HttpResponse>> {
  const { groups } = objectOf(objectOf(body).SAMLResponse);
  const names = Array.isArray(groups) ? groups.map(String) : [];
  const role = roleOf(names);
  // What happens to a user without a role is not published.
  if (role === undefined) throw new EngineError(`no group of "${names.join(', ')}" has a role`);
  context.world.sideEffects.role = role;
  yield* work(context, {
    name: 'map',
    share: HALF,
    attributes: { 'user.roles': role },
    text: { id: 'sign-in-maps', values: { groups: code(names.join(', ')), role: code(role) } },
  });
  const host = code(parted(PORTAL).host);
  return yield* redirect(context, PORTAL, HALF, (status) => ({
    id: 'sign-in-opens-portal',
    values: { host, status },
  }));
}

function* redirect(
  context: HopContext,
  address: string,
  share: Work['share'],
  describe: (status: StepValue) => StepText,
): Process<Reply<HttpResponse>> {
  const { world, component } = context;
  const status = assumed(world.model, 'link-redirect-status');
  const content = respond(status, undefined, { Location: address });
  const text = describe(code(statusLine(content)));
  yield* work(context, { name: 'redirect', ...(share && { share }), text });
  return { content, outcome: 'answered', decidedBy: component.id };
}

/**
 * The client's identity provider: its sign-in page, and then a form, which the browser posts to Codat. A SAML response
 * is XML with a signature; here, it is only what it says.
 */
export function* identityProvider(
  context: HopContext,
  { method }: HttpRequest,
): Process<Reply<HttpResponse>> {
  const decision = { outcome: 'answered', decidedBy: context.component.id } as const;
  const page = { 'Content-Type': 'text/html' };
  if (method === 'GET') {
    yield* work(context, { name: 'show' });
    return { content: respond(200, undefined, page), ...decision };
  }
  const host = hostWithRole(context.world.model, 'sign-in');
  yield* work(context, {
    name: 'assert',
    text: { id: 'identity-provider-asserts', values: { host: code(host) } },
  });
  const action = `https://${host}${CALLBACK.path}?${CONNECTION}`;
  return { content: respond(200, { action, SAMLResponse: CLAIMS }, page), ...decision };
}

const code = (value: string) => ({ type: 'code', value }) as const;
