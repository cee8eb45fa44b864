import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { contentDigest } from '../../src/files/digest';

/**
 * Digest of everything besides its HTML that determines how a page looks: the built styles, axe and the test code.
 * @param spec the file of the test
 */
export function appearanceDigest(spec: string): string {
  const { version } = createRequire(__filename)('axe-core/package.json') as {
    readonly version: string;
  };
  const hash = createHash('sha256').update(version);
  hash.update(contentDigest('.', [spec, 'tests/support']));
  for (const folder of ['build/assets/css', 'build/fr/assets/css']) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.css'))) {
      hash.update(readFileSync(path.join(folder, file)));
    }
  }
  return hash.digest('hex');
}
