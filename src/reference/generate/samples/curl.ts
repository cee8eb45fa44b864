import { unitEscape, unseen } from './literal';
import type { Part, SampleBody, SampleRequest } from './request';

/** The call for curl, in a POSIX shell. No option is used that reads a value as the name of a file. */
export function curlSample({ method, url, headers, body }: SampleRequest): string {
  return [
    `curl --request ${method}`,
    `--url ${shellWord(url)}`,
    ...headers
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, value }) => `--header ${shellWord(headerLine(name, value))}`),
    ...(body === undefined ? [] : bodyOptions(body)),
  ].join(' \\\n  ');
}

/** curl leaves out a header that ends with a colon. */
function headerLine(name: string, value: string): string {
  return value === '' ? `${name};` : `${name}: ${value}`;
}

function bodyOptions(body: SampleBody): readonly string[] {
  switch (body.kind) {
    case 'json':
      return [`--data-raw ${shellWord(apart(visibleJson(body.text)))}`];
    case 'text':
      return [`--data-raw ${shellWord(body.text)}`];
    case 'file':
      return [`--data-binary ${shellWord(`@${body.file}`)}`];
    case 'multipart':
      return body.parts.map(formOption);
  }
}

/** The name ends at the first equals sign. */
function formOption(part: Part): string {
  if (part.name.includes('=')) throw new Error('curl cannot send a part of this name');
  return part.file === undefined
    ? `--form-string ${shellWord(`${part.name}=${part.value}`)}`
    : `--form ${shellWord(`${part.name}=@${part.file}`)}`;
}

/** A JSON text on lines of its own, unless it is short. */
function apart(text: string): string {
  return text.length > 20 ? `\n${text}\n` : text;
}

/** Between the strings of a JSON text, there are no such characters but line breaks. */
function visibleJson(text: string): string {
  return text.replace(unseen, (character) => (character === '\n' ? '\n' : unitEscape(character)));
}

/**
 * A text as one word of a shell. Invisible characters are escaped, as a terminal could obey them when they are pasted.
 * @example shellWord("it's") // => "'it'\\''s'"
 */
export function shellWord(text: string): string {
  if (text.includes('\0')) throw new Error('a shell has no word with a null character');
  if (/^[\w/.%:=@-]+$/.test(text)) return text;
  const isVisible = text.replaceAll('\n', '').search(unseen) === -1;
  if (isVisible) return `'${text.replaceAll("'", String.raw`'\''`)}'`;
  return `$'${text.replaceAll(/['\\!]/g, octal).replace(unseen, octal)}'`;
}

/** The bytes of a character, which are the same in every locale. */
function octal(character: string): string {
  return [...Buffer.from(character)]
    .map((byte) => `\\${byte.toString(8).padStart(3, '0')}`)
    .join('');
}
