import { nearest } from '../faults/suggest';
import type { SourceDocument } from './check';
import { operationsOf, areaOf, type Method, type Operation } from './operations';
import { FaultError, type Fault } from '../faults/fault';

/** An operation and its area. */
export interface RoutedOperation {
  readonly source: SourceDocument;
  readonly operation: Operation & { readonly method: Exclude<Method, 'event'> };
  readonly area: string;
}

/**
 * The operations that own a route. All documents describe one server, so a method and path in several documents are
 * one route. It belongs to the document with the lowest `x-precedence`, then to the first by file name. The other
 * documents must name the same area.
 * @throws {FaultError} with both positions of every pair that does not.
 * @example
 * routeOwners(documents).map(({ operation }) => operation.id) // => ['list-companies', …]
 */
export function routeOwners(sources: readonly SourceDocument[]): readonly RoutedOperation[] {
  const { owners, faults } = ownersAndFaults(sources);
  if (faults.length > 0) throw new FaultError(faults);
  return owners;
}

/** Routes whose documents disagree about the area, and documents with the same `x-precedence`. */
export function ownerFaults(sources: readonly SourceDocument[]): readonly Fault[] {
  return [...samePrecedence(sources), ...ownersAndFaults(sources).faults];
}

function ownersAndFaults(sources: readonly SourceDocument[]) {
  const owners = new Map<string, RoutedOperation>();
  const faults: Fault[] = [];
  for (const served of inOrder(sources).flatMap(routedOperations)) {
    const { method, path } = served.operation;
    const address = `${method} ${path.replace(/\{[^}]*\}/g, '{}')}`;
    const owner = owners.get(address);
    if (owner === undefined) owners.set(address, served);
    else if (owner.area !== served.area) faults.push(disagreement(owner, served));
  }
  return { owners: [...owners.values()], faults };
}

function samePrecedence(sources: readonly SourceDocument[]): readonly Fault[] {
  return sources.flatMap((source, i) => {
    const precedence = precedenceOf(source);
    const twin = sources.slice(0, i).find((earlier) => precedenceOf(earlier) === precedence);
    if (precedence === undefined || twin === undefined) return [];
    const message = `${twin.file} has the same x-precedence, ${precedence}`;
    return [source.faultAt('#/x-precedence', message, 'give it another number')];
  });
}

function precedenceOf({ document }: SourceDocument): number | undefined {
  const { 'x-precedence': precedence } = document;
  return typeof precedence === 'number' ? precedence : undefined;
}

/**
 * The operations whose area does not exist.
 * @param areas the ids of the areas in the model
 * @example areaFaults(documents, ['companies'])[0]?.message // => 'x-service of "get-thing" is "company"'
 */
export function areaFaults(
  sources: readonly SourceDocument[],
  areas: readonly string[],
): readonly Fault[] {
  return sources
    .flatMap(routedOperations)
    .filter(({ area }) => !areas.includes(area))
    .map(({ source, operation, area }) => {
      const near = nearest(area, areas);
      const hint = near === undefined ? '' : `: did you mean "${near}"?`;
      return source.faultAt(
        operation.pointer,
        `x-service of "${operation.id}" is "${area}"`,
        `name an area of areas.yaml${hint}`,
      );
    });
}

function inOrder(sources: readonly SourceDocument[]): readonly SourceDocument[] {
  const rank = (source: SourceDocument) => precedenceOf(source) ?? Infinity;
  const byName = (a: SourceDocument, b: SourceDocument) => (a.file < b.file ? -1 : 1);
  return sources.toSorted((a, b) => (rank(a) === rank(b) ? byName(a, b) : rank(a) - rank(b)));
}

/** Webhooks have no route: the platform sends them. */
function routedOperations(source: SourceDocument): readonly RoutedOperation[] {
  return operationsOf(source.document).flatMap((operation) => {
    const area = areaOf(source.document, operation.node);
    const { method } = operation;
    if (area === undefined || method === 'event') return [];
    return [{ source, operation: { ...operation, method }, area }];
  });
}

function disagreement(owner: RoutedOperation, later: RoutedOperation): Fault {
  const { method, path, pointer } = later.operation;
  const { file, line } = owner.source.faultAt(owner.operation.pointer, '', '');
  return later.source.faultAt(
    pointer,
    `${method} ${path} is in the area ${later.area}, but in ${owner.area} in ${file}:${line}`,
    'name the same x-service in both',
  );
}
