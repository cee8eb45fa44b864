import type { SecurityHeaders } from '../security/headers';
import { caching, hashedFolders } from './caching';
import { utf8Types } from './types';

const notFound = { rewrite: '/404.html', statusCode: 404 };

/**
 * `staticwebapp.config.json` of Azure Static Web Apps, which has one 404 page for the whole site. By `trailingSlash` the
 * host itself redirects a page's address with a slash, `.html` or `/index.html` at its end. It cannot redirect other letter
 * cases: routes distinguish them, and a list of all pages would exceed the 20 KB that this file may have.
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
    // An address that cannot be decoded is a bad request.
    responseOverrides: { 400: notFound, 404: notFound },
    mimeTypes: { ...utf8Types, '.yaml': 'application/yaml' },
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}
