import type { Route } from '../platform';
import { readDocuments } from '../openapi/read';
import { routes } from '../openapi/routes';

/** The routes of the gateway: the operations of the OpenAPI documents that name their service.
 * @throws {FaultError} with the faults in all documents. */
export async function platformRoutes(siteDir: string): Promise<readonly Route[]> {
  return routes(await readDocuments(siteDir));
}
