import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import { groupBy } from '../translation/group-by';
import type { SourceDocument } from './check';
import { operationsOf } from './operations';
import { routeOwners, type RoutedOperation } from './owners';
import { readDocuments } from './read';
import { routes } from './routes';

const root = path.resolve(import.meta.dirname, '../..');

/** A call that a document describes: its method, and its path on the server regardless of the names of parameters. */
interface Call {
  readonly api: string;
  readonly id: string;
  readonly address: string;
}

function callsOf({ api, document }: SourceDocument): readonly Call[] {
  return operationsOf(document)
    .filter(({ kind }) => kind === 'operation')
    .map(({ id, method, path: template }) => {
      return { api, id, address: `${method} ${template.replace(/\{[^}]*\}/g, '{}')}` };
    });
}

describe('the documents describe one server', () => {
  let sources: readonly SourceDocument[];
  let owners: readonly RoutedOperation[];
  let byAddress: ReadonlyMap<string, readonly Call[]>;
  beforeAll(async () => {
    sources = await readDocuments(root);
    owners = routeOwners(sources);
    byAddress = groupBy(sources.flatMap(callsOf), ({ address }) => address);
  });

  it('with one route for each call, even if several documents describe it', () => {
    expect(byAddress.size).toBeGreaterThan(0);
    expect(owners).toHaveLength(byAddress.size);
  });

  it('in which platform owns the routes that it shares with others', () => {
    const shared = [...byAddress.values()].filter(
      (calls) => calls.length > 1 && calls.some(({ api }) => api === 'platform'),
    );
    expect(shared).not.toEqual([]);
    const owned = new Set(owners.map(({ source, operation }) => `${source.api} ${operation.id}`));
    const lost = shared.flatMap((calls) =>
      calls.filter(({ api, id }) => owned.has(`${api} ${id}`) !== (api === 'platform')),
    );
    expect(lost).toEqual([]);
  });

  it('whose routes have example responses', () => {
    const example = routes(sources).find(
      ({ operationId }) => operationId === 'list-companies',
    )?.example;
    expect(example?.status).toBe(200);
    expect(example?.body).toHaveProperty('results.0.name', 'Orchard Street Bakery');
  });
});
