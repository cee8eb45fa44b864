import type { Model } from './schema';

/**
 * The id that replaces one that is no longer in the model.
 * @example successorOf(model, 'azure-sql') // => 'client-metabase'
 * @example successorOf(model, 'xero-connector') // => 'xero-fetch-job'
 */
export function successorOf(
  { successors }: Pick<Model, 'successors'>,
  id: string,
): string | undefined {
  const exact = successors.find(({ former }) => former.includes(id));
  if (exact) return exact.current;
  for (const { former, current } of successors) {
    const wildcard = former.map((each) => wildcardOf(each, id)).find((each) => each !== undefined);
    if (wildcard !== undefined) return current.replace('*', () => wildcard);
  }
  return undefined;
}

/**
 * What the `*` of a pattern is in an id that fits it.
 * @example wildcardOf('*-connector', 'xero-connector') // => 'xero'
 */
export function wildcardOf(pattern: string, id: string): string | undefined {
  const ending = pattern.slice(1);
  if (!pattern.startsWith('*') || !id.endsWith(ending)) return undefined;
  return id.slice(0, id.length - ending.length) || undefined;
}
