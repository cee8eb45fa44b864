import type { SecurityHeaders } from '../security/headers';
import { caching, hashedFolders } from './caching';

/** The `_headers` file that Netlify and Cloudflare Pages read. Neither lets a later rule take a header back, so
 * what changes keeps those hosts' own caching, which asks again as well. */
export function headersFile(headers: SecurityHeaders): string {
  const rules = [
    ['/*', headers],
    ...hashedFolders.map((folder) => [`${folder}*`, { 'Cache-Control': caching.hashed }] as const),
  ] as const;
  return rules.map(([path, values]) => `${path}\n${lines(values)}`).join('\n');
}

function lines(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
}
