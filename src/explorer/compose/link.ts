import { retiredFields } from '../fragment';
import { type ComposePage, headerLine, linesOf } from './draft';
import { type Draft, draftFields } from './fields';

/** Headers whose values are nobody's business but the sender's. */
const secret = /authorization|x-codat-client/i;
/** Stands in a link for a value that it does not tell. */
const hidden = '*';

/** The most characters of a request in a link: what is longer, some programs would cut. */
export const longestLink = 6000;

/**
 * A composed request as a link holds it: what differs from the initial fields, without secrets.
 * @example requestLink({ ...initial, headers: 'Authorization: Basic c2VjcmV0' }, initial)
 * // => '{"headers":"Authorization: *"}'
 */
export function requestLink(draft: Partial<Draft>, initial: Partial<Draft>): string {
  const written = {
    ...draft,
    headers: linesOf(draft.headers ?? '')
      .map(withoutSecret)
      .join('\n'),
  };
  const changed = draftFields.filter((field) => written[field] !== initial[field]);
  return JSON.stringify(Object.fromEntries(changed.map((field) => [field, written[field]])));
}

/** What cannot be told from a header may hold a secret as well. */
function withoutSecret(line: string): string {
  const [, name] = headerLine.exec(line) ?? [];
  if (name === undefined) return '';
  return secret.test(name) ? `${name}: ${hidden}` : line;
}

export const isTooLong = (link: string): boolean => encodeURIComponent(link).length > longestLink;

/** Fields that links had; `source` was `up` or `down`. */
const formerFields: readonly string[] = [...Object.keys(retiredFields), 'source'];
/** The value, in minutes, that replaces `down`: a day, so that every attempt of a sync fails, as the only one did before. */
const LASTING_OUTAGE = '1440';

export interface Opened {
  readonly draft: Draft;
  /** The link to the draft: another one if the link that was opened has a field that no longer exists. */
  readonly link: string;
  /** The names of the headers whose values the link does not hold; placeholders stand for them. */
  readonly hidden: readonly string[];
}

/**
 * The request that a link holds, or nothing where it cannot be read. Never throws.
 * @example openLink('{"method":"POST"}', page)?.draft.method // => 'POST'
 */
export function openLink(
  link: string,
  { initial, placeholders }: Pick<ComposePage, 'initial' | 'placeholders'>,
): Opened | undefined {
  const held = isTooLong(wellFormed(link)) ? undefined : objectOf(link);
  if (!held) return undefined;
  const values = draftFields.flatMap((field) => {
    const value = Object.hasOwn(held, field) ? held[field] : undefined;
    return typeof value === 'string' ? [[field, value] as const] : [];
  });
  const former = Object.keys(held).filter((key) => formerFields.includes(key));
  if (values.length + former.length < Object.keys(held).length) return undefined;
  const changes = {
    ...(held.source === 'down' && { sourceDownMinutes: LASTING_OUTAGE }),
    ...Object.fromEntries(values),
  };
  const draft: Draft = { ...initial, ...changes };
  const names = linesOf(draft.headers).flatMap((line) => {
    const [, name, value] = headerLine.exec(line) ?? [];
    return name !== undefined && value === hidden && secret.test(name) ? [name] : [];
  });
  const headers = linesOf(draft.headers).map((line) => {
    const name = names.find((each) => line.startsWith(`${each}:`));
    return name === undefined ? line : `${name}: ${placeholders[name.toLowerCase()] ?? ''}`;
  });
  return {
    link: former.length > 0 ? JSON.stringify(changes) : link,
    draft: names.length > 0 ? { ...draft, headers: headers.join('\n') } : draft,
    hidden: names,
  };
}

/** A surrogate without its half has no encoding. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

function objectOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isRecord ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
