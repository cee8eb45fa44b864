import type { Body, Content } from '../../page';
import { isObject } from '../../../openapi/json';

/** The body of a sample call, as in an HTTP Archive. */
export interface PostData {
  readonly mimeType: string;
  readonly text?: string;
  readonly params?: readonly { readonly name: string; readonly value: string }[];
}

/**
 * The first example of a body, in JSON if there is a choice.
 * @example bodyRequest(body) // => { mimeType: 'application/json', text: '{"name":"…"}' }
 */
export function bodyRequest(body: Body | undefined): PostData | undefined {
  const content = body?.contents.find(isJson) ?? body?.contents[0];
  if (content === undefined) return undefined;
  const { mediaType, examples } = content;
  const text = examples[0]?.value;
  if (text === undefined) return undefined;
  if (!/form-data|x-www-form-urlencoded/.test(mediaType)) return { mimeType: mediaType, text };
  return { mimeType: mediaType, params: formParams(text) };
}

function isJson({ mediaType }: Content): boolean {
  return /\bjson\b/i.test(mediaType);
}

function formParams(text: string): NonNullable<PostData['params']> {
  const value = parsed(text);
  // Some documents describe a form as one string, which represents the whole file.
  if (!isObject(value)) return [];
  return Object.entries(value).map(([name, each]) => ({
    name,
    value: typeof each === 'string' ? each : JSON.stringify(each),
  }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
