import { stringLiteral, unitEscape } from './literal';
import { baseName, type Part, type SampleBody, type SampleRequest } from './request';

/** The call with `java.net.http`. */
export function javaSample({ method, url, headers, body }: SampleRequest): string {
  const boundary = body?.kind === 'multipart' ? boundaryFor(body.parts) : undefined;
  const type = `multipart/form-data; boundary=${boundary ?? ''}`;
  const all =
    boundary === undefined ? headers : [...headers, { name: 'Content-Type', value: type }];
  return [
    'HttpRequest request = HttpRequest.newBuilder()',
    `    .uri(URI.create(${javaString(url)}))`,
    ...all.map(({ name, value }) => `    .header(${javaString(name)}, ${javaString(value)})`),
    `    .method(${javaString(method)}, ${publisher(body, boundary ?? '')})`,
    '    .build();',
    'HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());',
    'System.out.println(response.body());',
  ].join('\n');
}

/**
 * Java reads `\u000a` as a line break before it reads literals; a line break is always `\n` here, and after an escaped
 * backslash, `u` is a letter.
 * @example javaString('say "a"') // => '"say \\"a\\""'
 */
export const javaString = stringLiteral('"', unitEscape);

function publisher(body: SampleBody | undefined, boundary: string): string {
  switch (body?.kind) {
    case undefined:
      return 'HttpRequest.BodyPublishers.noBody()';
    case 'json':
    case 'text':
      return ofString(body.text);
    case 'file':
      return ofFile(body.file);
    case 'multipart':
      return concatenated(body.parts, boundary);
  }
}

/** A text between two parts ends one of them and starts the other. */
function concatenated(parts: readonly Part[], boundary: string): string {
  const pieces = parts.flatMap((part) => {
    const start = `--${boundary}\r\n${disposition(part)}\r\n\r\n`;
    return part.file === undefined
      ? [ofString(`${start}${part.value}\r\n`)]
      : [ofString(start), ofFile(part.file), ofString('\r\n')];
  });
  const all = [...pieces, ofString(`--${boundary}--\r\n`)];
  return `HttpRequest.BodyPublishers.concat(\n        ${all.join(',\n        ')})`;
}

function disposition(part: Part): string {
  const name = `Content-Disposition: form-data; name="${attribute(part.name)}"`;
  return part.file === undefined ? name : `${name}; filename="${attribute(baseName(part.file))}"`;
}

/** As browsers write it. */
function attribute(text: string): string {
  return text.replace(/["\r\n]/g, encodeURIComponent);
}

/** A boundary that occurs in no part. */
function boundaryFor(parts: readonly Part[]): string {
  const texts = parts.map(({ name, ...part }) => `${name} ${'value' in part ? part.value : ''}`);
  let boundary = 'part-boundary';
  while (texts.some((text) => text.includes(boundary))) boundary += '-';
  return boundary;
}

function ofString(text: string): string {
  return `HttpRequest.BodyPublishers.ofString(${javaString(text)})`;
}

function ofFile(file: string): string {
  return `HttpRequest.BodyPublishers.ofFile(Path.of(${javaString(file)}))`;
}
