import type { Body, Content } from '../../page';
import { isObject, object, string, type JsonObject } from '../../../openapi/json';
import { resolve } from '../../../openapi/resolve';
import type { Pair, Part, SampleBody } from '../samples/request';
import { flatten, type FlatSchema } from './flatten';
import { partsOf } from './parts';

/** The body of a sample call, and its media type if the call has to name it. */
export interface SampleContent {
  readonly body: SampleBody;
  readonly mediaType?: string;
}

/**
 * The first example of a body, in JSON if there is a choice. A file is never an example but a placeholder for the
 * reader’s own.
 * @param requestBody the body in the document, of which `body` is the view.
 * @example sampleBody(document, requestBody, body) // => { body: { kind: 'json', … }, mediaType: 'application/json' }
 */
export function sampleBody(
  document: JsonObject,
  requestBody: unknown,
  body: Body | undefined,
): SampleContent | undefined {
  const content = body?.contents.find(isJson) ?? body?.contents[0];
  if (content === undefined) return undefined;
  const { mediaType, examples } = content;
  const text = examples[0]?.value;
  const contents = object(resolve(document, requestBody).node.content);
  const { node } = resolve(document, contents[mediaType]);
  if (/^multipart\//i.test(mediaType)) {
    const parts = formParts(document, node, parsed(text));
    return parts.length === 0 ? undefined : { body: { kind: 'multipart', parts } };
  }
  if (isFile(document, node.schema) || (!('schema' in node) && isBinary(mediaType))) {
    return { body: { kind: 'file', file: fileNamed('file', mediaType) }, mediaType };
  }
  if (text === undefined) return undefined;
  if (isJson(content)) return { body: { kind: 'json', text, value: parsed(text) }, mediaType };
  const value = /x-www-form-urlencoded/i.test(mediaType) ? parsed(text) : undefined;
  const sent = isObject(value) ? urlEncoded(value) : text;
  return { body: { kind: 'text', text: sent }, mediaType };
}

function isJson({ mediaType }: Content): boolean {
  return /\bjson\b/i.test(mediaType);
}

/** Some documents describe a form as one string, which is the whole file. */
function formParts(document: JsonObject, content: JsonObject, value: unknown): readonly Part[] {
  const encoding = object(content.encoding);
  const { properties } = flatOf(document, content.schema);
  if (isFile(document, content.schema)) return [{ name: 'file', file: fileNamed('file') }];
  return Object.entries(object(value)).flatMap(([name, each]): readonly Part[] => {
    const schema = properties.get(name);
    const mediaType = string(object(encoding[name]).contentType);
    return isFile(document, schema) || isBinary(mediaType ?? '')
      ? [{ name, file: fileNamed(name, mediaType ?? mediaTypeOf(document, schema)) }]
      : pairs(name, each);
  });
}

function urlEncoded(value: JsonObject): string {
  const all = Object.entries(value).flatMap(([name, each]) => pairs(name, each));
  return new URLSearchParams(all.map(({ name, value: text }) => [name, text])).toString();
}

/** A list is repeated, each time with the same name. */
function pairs(name: string, value: unknown): readonly Pair[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map((each) => ({
    name,
    value: typeof each === 'string' ? each : JSON.stringify(each),
  }));
}

/** Whether a schema is a file, or a list of files. */
function isFile(document: JsonObject, schema: unknown): boolean {
  const { keywords } = flatOf(document, schema);
  if (keywords.format?.includes('binary')) return true;
  const items = keywords.items?.map((each) => flatOf(document, each).keywords) ?? [];
  if (items.some(({ format }) => format?.includes('binary'))) return true;
  return isBinary(mediaTypeOf(document, schema) ?? '') && keywords.contentEncoding === undefined;
}

function flatOf(document: JsonObject, schema: unknown): FlatSchema {
  const { place, core } = partsOf(document, schema);
  return flatten([...place, ...core]);
}

function mediaTypeOf(document: JsonObject, schema: unknown): string | undefined {
  return string(flatOf(document, schema).keywords.contentMediaType?.[0]);
}

function isBinary(mediaType: string): boolean {
  return /^(?:image|audio|video|font)\/(?!svg)|\/(?:octet-stream|pdf|zip|gzip)\b/i.test(mediaType);
}

/** @example fileNamed('invoice', 'application/pdf') // => 'path/to/invoice.pdf' */
function fileNamed(name: string, mediaType = ''): string {
  const [, extension] = /^(?:image|text|application)\/([a-z]{2,4})\b(?!-)/.exec(mediaType) ?? [];
  const base = name.replace(/[^\p{L}\p{N}_-]+/gu, '_');
  return `path/to/${base}${extension === undefined ? '' : `.${extension}`}`;
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return text;
  }
}
