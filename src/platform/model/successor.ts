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
  for (const { former, current } of successors) {
    if (former === id) return current;
    const ending = former.slice(1);
    const start = id.slice(0, -ending.length);
    if (former.startsWith('*') && id.endsWith(ending) && start !== '')
      return current.replace('*', () => start);
  }
  return undefined;
}
