import { highlight } from '../../../code/generate/highlight';
import { sampleColours } from '../../page';
import type { OperationPage, Sample, SampleLanguage } from '../../page';
import { byName, exampleCall } from '../../../openapi/sample-values';
import { csharpSample } from '../samples/csharp';
import { curlSample } from '../samples/curl';
import { goSample } from '../samples/go';
import { javaSample } from '../samples/java';
import { javascriptSample } from '../samples/javascript';
import { pythonSample } from '../samples/python';
import type { SampleRequest } from '../samples/request';
import type { PageContext } from './context';
import { encodedPairs, sampleRequest, type Call } from './sample-request';

interface Target {
  readonly write: (request: SampleRequest) => string;
  readonly grammar: string;
}

/** Each language with the HTTP library in its standard library, or the usual one. */
const targets = {
  curl: { write: curlSample, grammar: 'bash' },
  javascript: { write: javascriptSample, grammar: 'javascript' },
  python: { write: pythonSample, grammar: 'python' },
  csharp: { write: csharpSample, grammar: 'csharp' },
  java: { write: javaSample, grammar: 'java' },
  go: { write: goSample, grammar: 'go' },
} as const satisfies Readonly<Record<SampleLanguage, Target>>;

/** If a body has more characters than this, a sample would be nothing but the body, in six languages. */
const longestBody = 20_000;

/**
 * One call as code, in each language; undefined if no code can be written for it.
 * @example samplesView(context, call)?.curl.code // => "curl --request GET \\\n  --url https://…"
 */
export function samplesView(context: PageContext, call: Call): OperationPage['samples'] {
  try {
    const request = sampleRequest(context.document, call);
    const { body } = request;
    if (body !== undefined && 'text' in body && body.text.length > longestBody) return undefined;
    const entries = Object.entries(targets).map(([language, { write, grammar }]) => {
      return [language, coloured(write(request), grammar)] as const;
    });
    return Object.fromEntries(entries) as OperationPage['samples'];
  } catch {
    // No client could send this address, header or body: the page still describes the call.
    return undefined;
  }
}

/**
 * The same call for the model of the platform, which has its own credentials and host.
 * @example callView(context, call) // => { path: '/companies/7c5a?page=1' }
 */
export function callView(context: PageContext, call: Call): NonNullable<OperationPage['call']> {
  const { path, query, headers } = exampleCall(context.document, call);
  return {
    path: [path, encodedPairs(query).join('&')].filter((part) => part !== '').join('?'),
    ...(headers.length > 0 && { headers: byName(headers) }),
  };
}

function coloured(code: string, grammar: string): Sample {
  const stretches = highlight(code, grammar) ?? [];
  return {
    code,
    colours: stretches.flatMap(({ colour, text }) => [
      sampleColours.indexOf(colour ?? 'plain'),
      text.length,
    ]),
  };
}
