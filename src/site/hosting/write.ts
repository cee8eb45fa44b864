import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import { pageAddresses } from '../canonical';
import { siteHeaders } from '../security/site-headers';
import { azureConfig } from './azure';
import { headersFile } from './headers-file';
import { nginxServer } from './nginx';

/** Writes, beside the built pages, what other hosts need to send the same headers as the bundled server. */
export async function writeHostFiles(buildDir: string): Promise<void> {
  const headers = await siteHeaders(buildDir);
  const files = {
    'staticwebapp.config.json': azureConfig(headers),
    _headers: headersFile(headers),
    'nginx.conf': nginxServer(headers, pageAddresses(buildDir), {
      root: '/var/www/site',
      port: 80,
    }),
  };
  await Promise.all(
    Object.entries(files).map(([name, text]) => writeFile(path.join(buildDir, name), text)),
  );
}
