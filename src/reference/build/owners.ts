import { nearest } from '../../platform/model/suggest';
import type { Method } from '../page';
import type { SourceDocument } from './check';
import { operationsOf, serviceOf, type Operation } from './operations';
import { DocumentError, type Problem } from './problems';

/** An operation that a service answers. */
export interface ServedOperation {
  readonly source: SourceDocument;
  readonly operation: Operation & { readonly method: Exclude<Method, 'event'> };
  readonly service: string;
}

/** Documents whose operations own their routes before those of any other document. */
const first: readonly string[] = ['platform', 'banking', 'bank-feeds'];

/**
 * The operations that own a route. All documents describe one server, so a method and path that
 * stand in several are one route: that of the first document, by the list above and then by file
 * name. The later ones have to name the same service.
 * @throws {DocumentError} naming both places of every pair that does not.
 * @example
 * routeOwners(documents).map(({ operation }) => operation.id) // => ['list-companies', …]
 */
export function routeOwners(sources: readonly SourceDocument[]): readonly ServedOperation[] {
  const owners = new Map<string, ServedOperation>();
  const problems: Problem[] = [];
  for (const served of inOrder(sources).flatMap(servedOperations)) {
    const { method, path } = served.operation;
    const address = `${method} ${path.replace(/\{[^}]*\}/g, '{}')}`;
    const owner = owners.get(address);
    if (owner === undefined) owners.set(address, served);
    else if (owner.service !== served.service) problems.push(disagreement(owner, served));
  }
  if (problems.length > 0) throw new DocumentError(problems);
  return [...owners.values()];
}

/**
 * Refuses operations whose service there is not.
 * @param services the ids of those of the model
 * @throws {DocumentError} naming the place of every one
 */
export function checkServices(
  sources: readonly SourceDocument[],
  services: readonly string[],
): void {
  const problems = sources
    .flatMap(servedOperations)
    .filter(({ service }) => !services.includes(service))
    .map(({ source, operation, service }) => {
      const near = nearest(service, services);
      const hint = near === undefined ? '' : `: did you mean "${near}"?`;
      return source.problemAt(
        operation.pointer,
        `x-service of "${operation.id}" is "${service}"`,
        `name a service of components.yaml${hint}`,
      );
    });
  if (problems.length > 0) throw new DocumentError(problems);
}

function inOrder(sources: readonly SourceDocument[]): readonly SourceDocument[] {
  const rank = ({ api }: SourceDocument) => (first.includes(api) ? first.indexOf(api) : Infinity);
  const byName = (a: SourceDocument, b: SourceDocument) => (a.file < b.file ? -1 : 1);
  return sources.toSorted((a, b) => (rank(a) === rank(b) ? byName(a, b) : rank(a) - rank(b)));
}

/** Webhooks go the other way: they have no route. */
function servedOperations(source: SourceDocument): readonly ServedOperation[] {
  return operationsOf(source.document).flatMap((operation) => {
    const service = serviceOf(source.document, operation.node);
    const { method } = operation;
    if (service === undefined || method === 'event') return [];
    return [{ source, operation: { ...operation, method }, service }];
  });
}

function disagreement(owner: ServedOperation, later: ServedOperation): Problem {
  const { method, path, pointer } = later.operation;
  const { file, line } = owner.source.problemAt(owner.operation.pointer, '', '');
  return later.source.problemAt(
    pointer,
    `${method} ${path} is answered by ${later.service}, and by ${owner.service} in ${file}:${line}`,
    'name the same x-service in both',
  );
}
