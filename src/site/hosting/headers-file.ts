import type { SecurityHeaders } from '../security/headers';
import { caching, hashedFolders } from './caching';

/**
 * The `_headers` file that Netlify and Cloudflare Pages read. On either host a later rule cannot remove a header, so
 * files that change use the host's own caching, which revalidates them as well. The file cannot redirect: both hosts
 * serve `/about.html` at `/about` by their own rules, and what they do with letters in another case is up to them.
 */
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
