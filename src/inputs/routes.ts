import type { Route } from '../platform';
import { readDocuments } from '../openapi/read';
import { routes } from '../openapi/routes';

/** What the gateway routes by: the operations of the OpenAPI documents that name their service.
 * @throws {FaultError} with the faults of all documents. */
export async function platformRoutes(siteDir: string): Promise<readonly Route[]> {
  return routes(await readDocuments(siteDir));
}
