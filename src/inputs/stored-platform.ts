import path from 'node:path';

import { codeDigest } from '../files/code-digest';
import { contentDigest } from '../files/digest';
import { storedJson, stores } from '../files/store';
import type { Model, Route } from '../platform';
import type { FactState } from '../platform/facts/schema';
import { inputFiles } from './files';

/** What the commands need of a site. */
export interface StoredPlatform {
  readonly model: Model;
  readonly routes: readonly Route[];
  /** The state of each fact that the model can cite, by its id. */
  readonly factStates: Readonly<Record<string, FactState>>;
}

/**
 * The model and the routes of a site, and the states of its facts, from the store unless its files or the code have changed. What reads and checks
 * YAML and OpenAPI documents is loaded only then: it takes seconds.
 * @throws {FaultError} with every fault of the files
 */
export function readStoredPlatform(siteDir: string): Promise<StoredPlatform> {
  const digest = `${codeDigest(__filename)}.${contentDigest(siteDir, inputFiles)}`;
  return storedJson(path.join(siteDir, stores.data), `platform.${digest}.json`, async () => {
    const [{ readModel }, { platformRoutes }, { readFactStates }] = await Promise.all([
      import('./model'),
      import('./routes'),
      import('./fact-states'),
    ]);
    return {
      model: await readModel(siteDir),
      routes: await platformRoutes(siteDir),
      factStates: Object.fromEntries(await readFactStates(siteDir)),
    };
  });
}
