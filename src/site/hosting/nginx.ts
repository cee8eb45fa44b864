import { inLanguageOf } from '../address';
import type { PageAddresses } from '../canonical';
import { kindOf, type SecurityHeaders, type SiteHeaders } from '../security/headers';
import { caching, cachingOf } from './caching';
import { places } from './places';
import { utf8Types } from './types';

type Place = { readonly root: string; readonly port: number };

/** The bytes for an address of a page in the map, which are more than nginx takes by itself; a power of two. */
const bucketSize = 256;

/** The query of a request, with its question mark. */
const query = String.raw`(?<query>\?.*)?$`;

/**
 * Other spellings of an address, and where they redirect: slashes too many, also backslashes, which browsers treat as
 * another host; `index.html`; `.html`. They are compared with what the client sent, so that pages that nginx itself
 * looks up are not redirected, and a Location never contains what was decoded.
 */
const redirects = [
  [String.raw`^/[/\\]+(?<rest>.*)$`, '/$rest'],
  [String.raw`^/(?<home>fr/)?index(?:\.html)?${query}`, '/$home$query'],
  [String.raw`^/(?!fr/(?:\?|$))(?<page>[^?]+?)(?:/+|(?:/index)?\.html)${query}`, '/$page$query'],
] as const;

/**
 * An nginx `map` and a `server` block, for inclusion in its `http` block. A location with a header of its own inherits
 * none, so each location repeats them all. The map lists the pages, as nginx cannot make letters lower-case; it compares
 * them without regard to case. An address that cannot be decoded has the English 404 page, in either language.
 *
 * An error page has the headers of its own location, so that none has those of an asset.
 */
export function nginxServer(
  headers: SiteHeaders,
  pages: PageAddresses,
  { root, port }: Place,
): string {
  const page = [
    ...headersOf(headers.document, caching.changing),
    'try_files $uri $uri.html $uri/index.html =404;',
  ];
  // The home page of a language is also found without its slash, which all other addresses lose.
  const addresses = [...pages].map(
    ([key, address]) => `${quoted(key.replace(/(.)\/$/, '$1'))} ${quoted(address)};`,
  );
  return [
    `map_hash_bucket_size ${bucketSize};`,
    ...block('map $uri $page_address', ['volatile;', 'default $uri;', ...addresses]),
    ...block('server', [
      `listen ${port};`,
      `root ${quoted(root)};`,
      'gzip_static on;',
      'server_tokens off;',
      'absolute_redirect off;',
      'error_page 404 /404.html;',
      'error_page 400 =404 /404.html;',
      ...addHeaders(headers.document),
      ...redirects.flatMap(([pattern, location]) =>
        block(`if ($request_uri ~ ${quoted(pattern)})`, [`return 308 ${location};`]),
      ),
      ...block('if ($page_address != $uri)', ['return 308 $page_address$is_args$args;']),
      ...block('location /', page),
      ...block('location /fr/', ['error_page 404 /fr/404.html;', ...page]),
      ...Object.entries(utf8Types).flatMap(([ending, type]) =>
        block(`location ~ \\${ending}$`, ['types {}', `default_type ${quoted(type)};`, ...page]),
      ),
      ...places.flatMap((place) =>
        block(`location ${place.endsWith('/') ? '^~' : '='} ${place}`, [
          ...headersOf(headers[kindOf(place)], cachingOf(place)),
          `error_page 404 405 =404 ${inLanguageOf(place, '/404')}.html;`,
          'try_files $uri =404;',
        ]),
      ),
    ]),
  ]
    .join('\n')
    .concat('\n');
}

function headersOf(headers: SecurityHeaders, cacheControl: string): readonly string[] {
  return [...addHeaders(headers), `add_header Cache-Control ${quoted(cacheControl)};`];
}

function addHeaders(headers: SecurityHeaders): readonly string[] {
  return Object.entries(headers).map(
    ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
  );
}

function block(name: string, lines: readonly string[]): readonly string[] {
  return [`${name} {`, ...lines.map((line) => `  ${line}`), '}'];
}

/** @example quoted(`say "it"`) // => '"say \\"it\\""' */
function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
