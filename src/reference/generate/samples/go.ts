import { pointEscape, stringLiteral } from './literal';
import { baseName, type Part, type SampleBody, type SampleRequest } from './request';

/** The call with `net/http`, as a program. */
export function goSample({ method, url, headers, body }: SampleRequest): string {
  const payload = body === undefined ? [] : payloadLines(body);
  const added = [
    ...headers.map(({ name, value }) => `req.Header.Add(${goString(name)}, ${goString(value)})`),
    ...(body?.kind === 'multipart'
      ? ['req.Header.Add("Content-Type", writer.FormDataContentType())']
      : []),
  ];
  const sent = body === undefined ? 'nil' : 'payload';
  const main = [
    `url := ${goString(url)}`,
    '',
    ...(payload.length === 0 ? [] : [...payload, '']),
    `req, _ := http.NewRequest(${goString(method)}, url, ${sent})`,
    '',
    ...(added.length === 0 ? [] : [...added, '']),
    'res, _ := http.DefaultClient.Do(req)',
    '',
    'defer res.Body.Close()',
    'body, _ := io.ReadAll(res.Body)',
    '',
    'fmt.Println(string(body))',
  ];
  const packages = ['fmt', ...(body === undefined ? [] : packagesFor(body)), 'net/http', 'io'];
  return [
    'package main',
    '',
    'import (',
    ...packages.map((name) => `\t"${name}"`),
    ')',
    '',
    'func main() {',
    '',
    ...main.map((line) => (line === '' ? '' : `\t${line}`)),
    '',
    '}',
  ].join('\n');
}

/** @example goString('say "a"') // => '"say \\"a\\""' */
export const goString = stringLiteral('"', pointEscape);

function packagesFor(body: SampleBody): readonly string[] {
  switch (body.kind) {
    case 'json':
    case 'text':
      return ['strings'];
    case 'file':
      return ['os'];
    case 'multipart': {
      const hasFiles = body.parts.some(({ file }) => file !== undefined);
      return ['bytes', 'mime/multipart', ...(hasFiles ? ['os'] : [])];
    }
  }
}

function payloadLines(body: SampleBody): readonly string[] {
  switch (body.kind) {
    case 'json':
    case 'text':
      return [`payload := strings.NewReader(${goString(body.text)})`];
    case 'file':
      return [`payload, _ := os.Open(${goString(body.file)})`];
    case 'multipart':
      return [
        'payload := &bytes.Buffer{}',
        'writer := multipart.NewWriter(payload)',
        ...body.parts.flatMap(partLines),
        'writer.Close()',
      ];
  }
}

function partLines(part: Part, i: number): readonly string[] {
  const name = goString(part.name);
  if (part.file === undefined) return [`writer.WriteField(${name}, ${goString(part.value)})`];
  return [
    `file${i}, _ := os.Open(${goString(part.file)})`,
    `part${i}, _ := writer.CreateFormFile(${name}, ${goString(baseName(part.file))})`,
    `io.Copy(part${i}, file${i})`,
  ];
}
