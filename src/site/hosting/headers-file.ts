import { closedPolicy, kindOf, type SecurityHeaders, type SiteHeaders } from '../security/headers';
import { caching, hashedFolders } from './caching';
import { patternOf, places } from './places';

/**
 * The `_headers` file that Netlify and Cloudflare Pages read. Files that change use the host's own caching, which
 * revalidates them as well. The file cannot redirect: both hosts serve `/about.html` at `/about` by their own rules, and
 * what they do with letters in another case is up to them.
 *
 * A response has the headers of all rules that match its address, in their order, even if the file is missing: that is why
 * assets keep all headers, with a short policy. Cloudflare Pages joins the values of a header, unless a line with `!`
 * removes the earlier ones. Netlify ignores that line: if it sends both policies, browsers enforce both.
 */
export function headersFile({ document }: SiteHeaders): string {
  const rules = [
    ['/*', lines(document)],
    ...places.map((place) => [patternOf(place), linesOf(place)] as const),
  ] as const;
  return rules.map(([pattern, text]) => `${pattern}\n${text}`).join('\n');
}

/** What a place adds to the rules of the folders that it is in. */
function linesOf(place: string): string {
  const isHashed = hashedFolders.includes(place);
  return [
    isHashed ? lines({ 'Cache-Control': caching.hashed }) : '',
    kindOf(place) === 'asset' ? replacing(closedPolicy) : '',
  ].join('');
}

/** Lines that set headers in place of those of earlier rules. */
function replacing(headers: SecurityHeaders): string {
  const removals = Object.keys(headers).map((name) => `  ! ${name}\n`);
  return `${removals.join('')}${lines(headers)}`;
}

function lines(headers: SecurityHeaders): string {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
}
