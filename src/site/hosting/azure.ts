import { closedPolicy, kindOf, type SiteHeaders } from '../security/headers';
import { caching, cachingOf } from './caching';
import { patternOf, places } from './places';
import { utf8Types } from './types';

const notFound = { rewrite: '/404.html', statusCode: 404 };

/**
 * `staticwebapp.config.json` of Azure Static Web Apps, which has one 404 page for the whole site. By `trailingSlash` the
 * host itself redirects a page's address with a slash, `.html` or `/index.html` at its end. It cannot redirect other letter
 * cases: routes distinguish them, and a list of all pages would exceed the 20 KB that this file may have.
 *
 * A response has the global headers and those of the first route that matches its address, which replace global ones of
 * the same name. A route also matches where its file is missing, so that assets keep all headers, with a short policy.
 * @see https://learn.microsoft.com/azure/static-web-apps/configuration
 */
export function azureConfig({ document }: SiteHeaders): string {
  const config = {
    trailingSlash: 'never',
    globalHeaders: { ...document, 'Cache-Control': caching.changing },
    routes: places.map((place) => ({
      route: patternOf(place),
      headers: {
        ...(kindOf(place) === 'asset' && closedPolicy),
        'Cache-Control': cachingOf(place),
      },
    })),
    // An address that cannot be decoded is a bad request.
    responseOverrides: { 400: notFound, 404: notFound },
    mimeTypes: { ...utf8Types, '.yaml': 'application/yaml' },
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}
