import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

import { CommandError } from '../../faults/command-error';
import { caching, cachingOf } from '../hosting/caching';
import { utf8TypeOf } from '../hosting/types';
import { kindOf, type SecurityHeaders, type SiteHeaders } from '../security/headers';
import { canonicalAddress, pageAddresses } from '../canonical';

type Encoding = 'br' | 'gzip' | 'identity';
type Body = Readonly<Record<Encoding, Buffer>>;

const encodings = { br: '.br', gzip: '.gz', identity: '' } as const satisfies Record<
  Encoding,
  string
>;

/**
 * A server for the built site: precompressed files, the given headers on each kind of response, one address for each
 * page, to which its other spellings redirect, and the 404 page of each language.
 *
 * @throws CommandError if the site is not built.
 * @example createSiteServer('build', securityHeaders(hashes)).listen(3000)
 */
export function createSiteServer(buildDir: string, headers: SiteHeaders): Server {
  if (!existsSync(path.join(buildDir, 'index.html'))) {
    throw new CommandError(`${buildDir} holds no built site. Build one first: npm run build`);
  }
  const notFound = { en: readBody(buildDir, '404.html'), fr: readBody(buildDir, 'fr/404.html') };
  const pages = pageAddresses(buildDir);
  const serve = sirv(buildDir, {
    brotli: true,
    gzip: true,
    etag: true,
    dotfiles: true,
    extensions: ['html'],
    setHeaders: (response, pathname) => {
      response.setHeader('Cache-Control', cachingOf(pathname));
      const type = utf8TypeOf(pathname);
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });

  return createServer((request, response) => {
    const [, pathname = '/', search = ''] = /^([^?]*)(.*)$/.exec(request.url ?? '/') ?? [];
    const address = canonicalAddress(pathname, pages);
    if (address !== pathname) {
      setHeaders(response, headers.document);
      response.writeHead(308, { Location: `${address}${search}` }).end();
      return;
    }
    setHeaders(response, headers[kindOf(pathname)]);
    serve(request, response, () => {
      setHeaders(response, headers.document);
      sendNotFound(request, response, /^\/fr\//i.test(pathname) ? notFound.fr : notFound.en);
    });
  });
}

function setHeaders(response: ServerResponse, headers: SecurityHeaders): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function readBody(buildDir: string, file: string): Body {
  const identity = readFileSync(path.join(buildDir, file));
  const variant = (encoding: Encoding): Buffer => {
    const name = path.join(buildDir, `${file}${encodings[encoding]}`);
    return existsSync(name) ? readFileSync(name) : identity;
  };
  return { identity, br: variant('br'), gzip: variant('gzip') };
}

function sendNotFound(request: IncomingMessage, response: ServerResponse, body: Body): void {
  const accepted = request.headers['accept-encoding'] ?? '';
  const encoding: Encoding =
    (['br', 'gzip'] as const).find((name) => accepted.includes(name)) ?? 'identity';
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', caching.changing);
  response.setHeader('Vary', 'Accept-Encoding');
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.end(request.method === 'HEAD' ? undefined : body[encoding]);
}
