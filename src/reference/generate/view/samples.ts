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
  /** httpsnippet's names of the language and of the HTTP library. */
  readonly snippet: readonly [target: SnippetTarget, client: string];
  readonly grammar: string;
}

/** Each language with the HTTP library in its standard library, or the usual one. */
const targets = {
  curl: { snippet: ['shell', 'curl'], grammar: 'bash' },
  javascript: { snippet: ['javascript', 'fetch'], grammar: 'javascript' },
  python: { snippet: ['python', 'requests'], grammar: 'python' },
  csharp: { snippet: ['csharp', 'httpclient'], grammar: 'csharp' },
  java: { snippet: ['java', 'nethttp'], grammar: 'java' },
  go: { snippet: ['go', 'native'], grammar: 'go' },
} as const satisfies Readonly<Record<SampleLanguage, Target>>;

/** If a body has more characters than this, a sample would be nothing but the body, in six languages. */
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
 * One call as code, in each language; undefined if no code can be written for it.
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
    // No client could send this address or body: the page still describes the call.
    return undefined;
  }
}

/**
 * The same call for the model of the platform, which has its own credentials and host.
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

/** The library's types require a body that the library itself does not need. */
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

/** A body in a here-document must be sent unchanged, including dollar signs. */
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

/** The server's address with the defaults of its variables; a relative address has no host. */
function serverAddress(document: JsonObject, server: string | undefined): string {
  const variables = object(object(list(document.servers)[0]).variables);
  const address = (server ?? '').replace(/\{([^{}]+)\}/g, (placeholder, name: string) => {
    return string(object(variables[name]).default) ?? placeholder;
  });
  return /^https?:/.test(address) ? address : `https://api.example.com${address}`;
}

/** The credentials of the first way to authenticate, with a placeholder for the reader's own secret. */
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
