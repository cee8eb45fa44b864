import { isObject } from '../../../openapi/json';
import { stringLiteral, unitEscape } from './literal';
import { baseName, type Part, type SampleBody, type SampleRequest } from './request';

/** If an object or a list is longer than this, each entry has a line of its own. */
const longestLine = 80;

/** The call with `fetch`, as a module. */
export function javascriptSample({ method, url, headers, body }: SampleRequest): string {
  const named = headers.map(({ name, value }) => `${key(name)}: ${javascriptString(value)}`);
  const options = [
    `method: ${javascriptString(method)}`,
    ...(named.length === 0 ? [] : [`headers: ${listing('{}', named, '  ')}`]),
    ...(body === undefined ? [] : [`body: ${bodyCode(body)}`]),
  ];
  return [
    ...(body === undefined ? [] : preparation(body)),
    `const options = ${listing('{}', options, '')};`,
    '',
    `fetch(${javascriptString(url)}, options)`,
    '  .then(response => response.json())',
    '  .then(response => console.log(response))',
    '  .catch(err => console.error(err));',
  ].join('\n');
}

/** @example javascriptString("it's") // => "'it\\'s'" */
export const javascriptString = stringLiteral("'", unitEscape);

function bodyCode(body: SampleBody): string {
  switch (body.kind) {
    case 'json':
      return `JSON.stringify(${literal(body.value, '  ')})`;
    case 'text':
      return javascriptString(body.text);
    case 'file':
      return blob(body.file);
    case 'multipart':
      return 'form';
  }
}

/** What comes before the options: the import for files, and the form. */
function preparation(body: SampleBody): readonly string[] {
  const parts = body.kind === 'multipart' ? body.parts : [];
  const hasFiles = body.kind === 'file' || parts.some(({ file }) => file !== undefined);
  return [
    ...(hasFiles ? ["import { openAsBlob } from 'node:fs';", ''] : []),
    ...(body.kind === 'multipart' ? ['const form = new FormData();'] : []),
    ...parts.map((part) => `form.append(${append(part)});`),
    ...(body.kind === 'multipart' ? [''] : []),
  ];
}

function append(part: Part): string {
  const name = javascriptString(part.name);
  if (part.file === undefined) return `${name}, ${javascriptString(part.value)}`;
  return `${name}, ${blob(part.file)}, ${javascriptString(baseName(part.file))}`;
}

function blob(file: string): string {
  return `await openAsBlob(${javascriptString(file)})`;
}

function literal(value: unknown, indent: string): string {
  const deeper = `${indent}  `;
  if (typeof value === 'string') return javascriptString(value);
  if (Array.isArray(value)) {
    const items = value.map((each) => literal(each, deeper));
    return listing('[]', items, indent);
  }
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, each]) => {
    return `${key(name)}: ${literal(each, deeper)}`;
  });
  return listing('{}', entries, indent);
}

/** The key `__proto__` would set the prototype instead of a property. */
function key(name: string): string {
  if (name === '__proto__') return `['__proto__']`;
  return /^[a-z$_][\w$]*$/i.test(name) ? name : javascriptString(name);
}

function listing([open, close]: string, items: readonly string[], indent: string): string {
  const line = `${open}${items.join(', ')}${close}`;
  if (line.length <= longestLine || items.length === 0) return line;
  const lines = items.map((item) => `${indent}  ${item}`);
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
