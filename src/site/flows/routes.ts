import type { Route } from '../../platform';
import type { Json } from '../../platform';
import type { SourceDocument } from '../../reference/build/check';
import { readDocuments } from '../../reference/build/read';
import { routes } from '../../reference/build/routes';

/** Read from YAML or JSON, a schema is nothing else. */
const plain = (schema: object) => schema as NonNullable<Route['body']>['schema'];

/** What the gateway routes by: the operations of the OpenAPI documents that name their service.
 * @throws {DocumentError} with the problems of all documents. */
export async function platformRoutes(siteDir: string): Promise<readonly Route[]> {
  return routesOf(await readDocuments(siteDir));
}

/** The same of documents that have been read. */
export function routesOf(documents: readonly SourceDocument[]): readonly Route[] {
  return routes(documents).map(
    ({ method, path, operationId, service, parameters, body, example }) => ({
      method: method.toUpperCase(),
      path,
      operationId,
      service,
      parameters: parameters.map((each) => ({ ...each, schema: plain(each.schema) })),
      ...(body && { body: { ...body, schema: plain(body.schema) } }),
      // Read from YAML or JSON, a body is nothing else.
      ...(example && { example: { ...example, body: example.body as Json | undefined } }),
    }),
  );
}
