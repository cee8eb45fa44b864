import path from 'node:path';

import { inputDigest } from '../files/digest';
import { storedJson, stores } from '../files/store';
import type { Model, Route } from '../platform';
import { inputFiles } from './files';

/**
 * The model and the routes of a site, from the store unless its files or the code have changed. What reads and checks
 * YAML and OpenAPI documents is loaded only then: it takes seconds.
 * @throws {FaultError} with every fault of the files
 */
export function readStoredPlatform(
  siteDir: string,
): Promise<{ readonly model: Model; readonly routes: readonly Route[] }> {
  const name = `platform.${inputDigest(siteDir, inputFiles)}.json`;
  return storedJson(path.join(siteDir, stores.data), name, async () => {
    const [{ readModel }, { platformRoutes }] = await Promise.all([
      import('./model'),
      import('./routes'),
    ]);
    return { model: await readModel(siteDir), routes: await platformRoutes(siteDir) };
  });
}
