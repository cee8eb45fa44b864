import { isObject } from '../../../openapi/json';
import { pointEscape, stringLiteral } from './literal';
import type { Part, SampleBody, SampleRequest } from './request';

const namedMethods = ['HEAD', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** The call with Requests. */
export function pythonSample({ method, url, headers, body }: SampleRequest): string {
  const [declared = [], sent] = body === undefined ? [] : bodyCode(body);
  const named = headers.map(({ name, value }) => `${pythonString(name)}: ${pythonString(value)}`);
  const settings = [
    ...declared,
    ...(named.length === 0
      ? []
      : [`headers = ${listing(['{', '}'], named, named.length > 1, '')}`]),
  ];
  const [opening, ...start] = namedMethods.includes(method)
    ? [`requests.${method.toLowerCase()}`]
    : ['requests.request', pythonString(method)];
  const inputs = [...start, 'url', sent, named.length > 0 && 'headers=headers'].filter(Boolean);
  return [
    'import requests',
    '',
    `url = ${pythonString(url)}`,
    '',
    ...(settings.length === 0 ? [] : [...settings, '']),
    `response = ${opening}(${inputs.join(', ')})`,
    '',
    'print(response.text)',
  ].join('\n');
}

/** @example pythonString('say "a"') // => '"say \\"a\\""' */
export const pythonString = stringLiteral('"', pointEscape);

/** The variable with the body, and the argument by which it is sent. */
function bodyCode(body: SampleBody): readonly [lines: readonly string[], argument: string] {
  switch (body.kind) {
    case 'json':
      return [[`payload = ${literal(body.value, '')}`], 'json=payload'];
    case 'text':
      return [[`payload = ${pythonString(body.text)}`], 'data=payload'];
    case 'file':
      return [[`payload = ${opened(body.file)}`], 'data=payload'];
    case 'multipart':
      return [['files = [', ...body.parts.map((part) => `    ${item(part)},`), ']'], 'files=files'];
  }
}

/** A part without a file name is a text. */
function item(part: Part): string {
  const content =
    part.file === undefined ? `(None, ${pythonString(part.value)})` : opened(part.file);
  return `(${pythonString(part.name)}, ${content})`;
}

function opened(file: string): string {
  return `open(${pythonString(file)}, "rb")`;
}

const words: Readonly<Record<string, string>> = { null: 'None', true: 'True', false: 'False' };

function literal(value: unknown, indent: string): string {
  const deeper = `${indent}    `;
  if (typeof value === 'string') return pythonString(value);
  if (Array.isArray(value)) {
    const items = value.map((each) => literal(each, deeper));
    const last: unknown = value.findLast(isObject);
    const isLong = isObject(last) && Object.keys(last).length > 1;
    return listing(['[', ']'], items, isLong, indent);
  }
  if (!isObject(value)) return words[String(value)] ?? String(value);
  const entries = Object.entries(value).map(([name, each]) => {
    return `${pythonString(name)}: ${literal(each, deeper)}`;
  });
  const [only] = entries;
  if (only !== undefined && entries.length === 1) return `{ ${only} }`;
  return listing(['{', '}'], entries, entries.length > 1, indent);
}

function listing(
  [open, close]: readonly [string, string],
  items: readonly string[],
  isLong: boolean,
  indent: string,
): string {
  if (!isLong) return `${open}${items.join(', ')}${close}`;
  const lines = items.map((line) => `${indent}    ${line}`);
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
