import type { Model, Route } from '../../platform';
import { matchPath } from '../../platform/kernel/routes';

/**
 * The first scenario of each operation that ends with an answer, by the operation's id: the one that tells of
 * it in words.
 * @example answeredOperations(model, routes) // => { 'list-companies': 'list-companies', … }
 */
export function answeredOperations(
  { scenarios }: Pick<Model, 'scenarios'>,
  routes: readonly Route[],
): Readonly<Record<string, string>> {
  const answered: Record<string, string> = {};
  for (const { id, request, expect } of scenarios) {
    const route = matchPath(routes, request.path).find(({ method }) => method === request.method);
    if (route && expect.status < 400) answered[route.operationId] ??= id;
  }
  return answered;
}
