import { HTTPSnippet } from '@readme/httpsnippet';

import { highlight } from '../../../code/generate/highlight';
import { sampleColours } from '../../page';
import type { Body, OperationPage, Sample, SampleLanguage, SecurityOption } from '../../page';
import { list, object, string, type JsonObject } from '../../../openapi/json';
import { bodyRequest, type PostData } from './sample-body';
import type { PageContext } from './context';
import { byName, exampleCall } from '../../../openapi/sample-values';

type SnippetTarget = Parameters<HTTPSnippet['convert']>[0];

interface Target {
  /** httpsnippet's names for the language and for the library that makes the call. */
  readonly snippet: readonly [target: SnippetTarget, client: string];
  readonly grammar: string;
}

/** Each language with what stands in its standard library, or is usual. */
const targets = {
  curl: { snippet: ['shell', 'curl'], grammar: 'bash' },
  javascript: { snippet: ['javascript', 'fetch'], grammar: 'javascript' },
  python: { snippet: ['python', 'requests'], grammar: 'python' },
  csharp: { snippet: ['csharp', 'httpclient'], grammar: 'csharp' },
  java: { snippet: ['java', 'nethttp'], grammar: 'java' },
  go: { snippet: ['go', 'native'], grammar: 'go' },
} as const satisfies Readonly<Record<SampleLanguage, Target>>;

/** Characters of a body beyond which a sample would be nothing but its body, six times over. */
const longestBody = 20_000;

interface Call {
  readonly method: string;
  readonly server: string | undefined;
  readonly path: string;
  readonly node: JsonObject;
  readonly pathItem: JsonObject;
  readonly security: readonly SecurityOption[];
  readonly body: Body | undefined;
}

/**
 * One call as code, in each language; nothing where no code can be written for it.
 * @example samplesView(context, call)?.curl.code // => "curl --request GET \\\n  --url https://…"
 */
export function samplesView(context: PageContext, call: Call): OperationPage['samples'] {
  const body = bodyRequest(call.body);
  if ((body?.text ?? '').length > longestBody) return undefined;
  const request = { ...harRequest(context, call), ...(body && { postData: body }) } as Request;
  try {
    const entries = Object.entries(targets).map(([language, target]) => {
      return [language, sample(request, target)] as const;
    });
    return Object.fromEntries(entries) as OperationPage['samples'];
  } catch {
    // An address or a body that no client could send: the page still describes the call.
    return undefined;
  }
}

/**
 * The same call as the model of the platform takes it, which has credentials and a host of its own.
 * @example callView(context, call) // => { path: '/companies/7c5a?page=1' }
 */
export function callView(context: PageContext, call: Call): NonNullable<OperationPage['call']> {
  const { path, query, headers } = exampleCall(context.document, call);
  const encoded = query.map(({ name, value }) => [name, value].map(encodeURIComponent).join('='));
  return {
    path: [path, encoded.join('&')].filter((part) => part !== '').join('?'),
    ...(headers.length > 0 && { headers: byName(headers) }),
  };
}

/** Its types ask for a body that the library does without. */
type Request = ReturnType<typeof harRequest> & { readonly postData: PostData };

function sample(request: Request, { snippet: [target, client], grammar }: Target): Sample {
  const [made] = new HTTPSnippet(request).convert(target, client) || [];
  if (made === undefined) throw new Error(`${target} has no ${client}`);
  const code = literal(made);
  const stretches = highlight(code, grammar) ?? [];
  return {
    code,
    colours: stretches.flatMap(({ colour, text }) => [
      sampleColours.indexOf(colour ?? 'plain'),
      text.length,
    ]),
  };
}

/** A body that stands in a here-document is to be sent as it is, dollar signs included. */
function literal(code: string): string {
  return code.replace('--data @- <<EOF', "--data @- <<'EOF'");
}

function harRequest(context: PageContext, call: Call) {
  const { path, query, headers, cookies } = exampleCall(context.document, call);
  const body = bodyRequest(call.body);
  return {
    method: call.method.toUpperCase(),
    url: serverAddress(context.document, call.server) + path,
    httpVersion: 'HTTP/1.1',
    headers: [
      ...credentials(context, call.security),
      ...headers,
      ...(body === undefined ? [] : [{ name: 'Content-Type', value: body.mimeType }]),
    ],
    queryString: [...credentials(context, call.security, 'query'), ...query],
    cookies: [...cookies],
    headersSize: -1,
    bodySize: -1,
  };
}

/** The server's address with the defaults of its variables; a relative one has no host to call. */
function serverAddress(document: JsonObject, server: string | undefined): string {
  const variables = object(object(list(document.servers)[0]).variables);
  const address = (server ?? '').replace(/\{([^{}]+)\}/g, (placeholder, name: string) => {
    return string(object(variables[name]).default) ?? placeholder;
  });
  return /^https?:/.test(address) ? address : `https://api.example.com${address}`;
}

/** What the first way to authenticate sends; the reader's own secret is left to fill in. */
function credentials(
  { document }: PageContext,
  [first]: readonly SecurityOption[],
  place: 'header' | 'query' = 'header',
) {
  const known = object(object(document.components).securitySchemes);
  return (first?.schemes ?? []).flatMap(({ name, type, scheme, parameter, place: where }) => {
    if (type === 'apiKey' && parameter !== undefined && where === place) {
      const value = string(object(known[name])['x-example']) ?? 'YOUR_API_KEY';
      return [{ name: parameter, value }];
    }
    if (place === 'query' || !['http', 'oauth2', 'openIdConnect'].includes(type)) return [];
    const isBasic = scheme === 'basic';
    const value = isBasic ? 'Basic YOUR_CREDENTIALS' : 'Bearer YOUR_ACCESS_TOKEN';
    return [{ name: 'Authorization', value }];
  });
}
