import type { SecurityHeaders } from '../security/headers';
import { caching, hashedFolders } from './caching';
import { utf8Types } from './types';

/**
 * `staticwebapp.config.json` of Azure Static Web Apps, which has one 404 page for the whole site.
 * @see https://learn.microsoft.com/azure/static-web-apps/configuration
 */
export function azureConfig(headers: SecurityHeaders): string {
  const config = {
    trailingSlash: 'never',
    globalHeaders: { ...headers, 'Cache-Control': caching.changing },
    routes: hashedFolders.map((folder) => ({
      route: `${folder}*`,
      headers: { 'Cache-Control': caching.hashed },
    })),
    responseOverrides: { 404: { rewrite: '/404.html', statusCode: 404 } },
    mimeTypes: { ...utf8Types, '.yaml': 'application/yaml' },
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}
