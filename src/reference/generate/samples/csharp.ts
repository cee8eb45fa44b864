import { stringLiteral, unitEscape } from './literal';
import { baseName, type Pair, type Part, type SampleBody, type SampleRequest } from './request';

/** The call with `HttpClient`, as top-level statements. */
export function csharpSample({ method, url, headers, body }: SampleRequest): string {
  const is = (wanted: string) => (each: Pair) => each.name.toLowerCase() === wanted;
  const mediaType = headers.find(is('content-type'))?.value;
  // A header of the content, not of the request.
  const others = headers.filter((each) => !is('content-type')(each));
  return [
    'using System.Net.Http.Headers;',
    `var client = new HttpClient(${others.some(is('cookie')) ? withoutCookies : ''});`,
    'var request = new HttpRequestMessage',
    '{',
    `    Method = HttpMethod.${method.slice(0, 1)}${method.slice(1).toLowerCase()},`,
    `    RequestUri = new Uri(${csharpString(url)}),`,
    ...(others.length === 0 ? [] : headerLines(others)),
    ...(body === undefined ? [] : contentLines(body, mediaType)),
    '};',
    'using (var response = await client.SendAsync(request))',
    '{',
    '    response.EnsureSuccessStatusCode();',
    '    var body = await response.Content.ReadAsStringAsync();',
    '    Console.WriteLine(body);',
    '}',
  ].join('\n');
}

/** With cookies of its own, the client would leave out the header. */
const withoutCookies = 'new HttpClientHandler { UseCookies = false }';

/** @example csharpString('say "a"') // => '"say \\"a\\""' */
export const csharpString = stringLiteral('"', unitEscape);

function headerLines(headers: readonly Pair[]): readonly string[] {
  const entries = headers.map(({ name, value }) => {
    return `        { ${csharpString(name)}, ${csharpString(value)} },`;
  });
  return ['    Headers =', '    {', ...entries, '    },'];
}

function contentLines(body: SampleBody, mediaType: string | undefined): readonly string[] {
  switch (body.kind) {
    case 'json':
    case 'text':
      return typed(`new StringContent(${csharpString(body.text)})`, mediaType);
    case 'file':
      return typed(opened(body.file), mediaType);
    case 'multipart':
      return [
        '    Content = new MultipartFormDataContent',
        '    {',
        ...body.parts.map((part) => `        { ${item(part)} },`),
        '    },',
      ];
  }
}

function typed(content: string, mediaType: string | undefined): readonly string[] {
  if (mediaType === undefined) return [`    Content = ${content}`];
  const type = csharpString(mediaType);
  const parsed = mediaType.includes(';')
    ? 'MediaTypeHeaderValue.Parse'
    : 'new MediaTypeHeaderValue';
  return [
    `    Content = ${content}`,
    '    {',
    '        Headers =',
    '        {',
    `            ContentType = ${parsed}(${type})`,
    '        }',
    '    }',
  ];
}

function item(part: Part): string {
  const name = csharpString(part.name);
  if (part.file === undefined) return `new StringContent(${csharpString(part.value)}), ${name}`;
  return `${opened(part.file)}, ${name}, ${csharpString(baseName(part.file))}`;
}

function opened(file: string): string {
  return `new StreamContent(File.OpenRead(${csharpString(file)}))`;
}
