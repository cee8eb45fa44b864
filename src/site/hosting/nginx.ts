import type { SecurityHeaders } from '../security/headers';
import { caching, hashedFolders } from './caching';
import { utf8Types } from './types';

type Place = { readonly root: string; readonly port: number };

/**
 * An nginx `server` block, for inclusion in its configuration. A location with a header of its own inherits none,
 * so each location repeats them all.
 */
export function nginxServer(headers: SecurityHeaders, { root, port }: Place): string {
  const security = Object.entries(headers).map(
    ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
  );
  const page = [
    ...security,
    `add_header Cache-Control ${quoted(caching.changing)};`,
    'try_files $uri $uri.html $uri/index.html =404;',
  ];
  const hashed = [...security, `add_header Cache-Control ${quoted(caching.hashed)};`];
  return block('server', [
    `listen ${port};`,
    `root ${quoted(root)};`,
    'gzip_static on;',
    'server_tokens off;',
    'absolute_redirect off;',
    'error_page 404 /404.html;',
    ...block('location ~ ^/(?!fr/$)(?<page>.+)/$', [
      ...security,
      'return 308 /$page$is_args$args;',
    ]),
    ...block('location /', page),
    ...block('location /fr/', ['error_page 404 /fr/404.html;', ...page]),
    ...Object.entries(utf8Types).flatMap(([ending, type]) =>
      block(`location ~ \\${ending}$`, ['types {}', `default_type ${quoted(type)};`, ...page]),
    ),
    ...hashedFolders.flatMap((folder) => block(`location ^~ ${folder}`, hashed)),
  ])
    .join('\n')
    .concat('\n');
}

function block(name: string, lines: readonly string[]): readonly string[] {
  return [`${name} {`, ...lines.map((line) => `  ${line}`), '}'];
}

/** @example quoted(`say "it"`) // => '"say \\"it\\""' */
function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
