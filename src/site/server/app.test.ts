// cspell:ignore orker
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { CommandError } from '../../faults/command-error';
import { securityHeaders, type ResponseKind } from '../security/headers';
import { createSiteServer } from './app';

const headers = securityHeaders(['sha256-x']);

type Answer = { readonly message: IncomingMessage; readonly body: Buffer };

const files = {
  'index.html': 'home',
  'about.html': 'about',
  '404.html': 'not found',
  'fr/index.html': 'accueil',
  'fr/404.html': 'introuvable',
  'fr/about.html': 'à propos',
  'explorer.html': 'explorer',
  'explorer/no-api-key.html': 'no API key',
  'openapi/platform.yaml': 'openapi: 3.1.0',
  'assets/js/main.1a2b3c.js': 'script',
  'assets/packs/guide.1a2b3c.txt': '[]',
  'worker.js': 'worker',
  '.well-known/security.txt': 'Contact: …',
};

describe('the server', () => {
  let buildDir: string;
  let server: Server;

  beforeAll(async () => {
    buildDir = mkdtempSync(path.join(tmpdir(), 'site-'));
    for (const [file, content] of Object.entries(files)) write(file, content);
    write('about.html.br', brotliCompressSync('about, compressed'));
    server = createSiteServer(buildDir, headers);
    await new Promise<void>((resolve) => server.listen(0, resolve));
  });

  afterAll(() => {
    server.close();
    rmSync(buildDir, { recursive: true });
  });

  function write(file: string, content: string | Buffer): void {
    const target = path.join(buildDir, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }

  function get(url: string, sent: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
    const { port } = server.address() as AddressInfo;
    return new Promise((resolve, reject) => {
      request({ port, path: url, headers: sent, method }, (message) => {
        const chunks: Buffer[] = [];
        message.on('data', (chunk: Buffer) => chunks.push(chunk));
        message.on('end', () => resolve({ message, body: Buffer.concat(chunks) }));
      })
        .on('error', reject)
        .end();
    });
  }

  it.each([
    ['/', 'home'],
    ['/about', 'about'],
    ['/fr/', 'accueil'],
    ['/explorer', 'explorer'],
    ['/explorer/no-api-key?any=query', 'no API key'],
    ['/.well-known/security.txt', 'Contact: …'],
  ])('serves the page of %s', async (url, content) => {
    const { message, body } = await get(url);
    expect(message.statusCode).toBe(200);
    expect(body.toString()).toBe(content);
  });

  it('sends the compressed copy to clients that accept it', async () => {
    const { message, body } = await get('/about', { 'Accept-Encoding': 'gzip, br' });
    expect(message.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(brotliDecompressSync(body).toString()).toBe('about, compressed');
  });

  it.each([
    ['/nowhere', 'not found'],
    ['/fr/nulle-part', 'introuvable'],
    ['/../../etc/passwd', 'not found'],
    ['/%', 'not found'],
    ['/%E0%A4%A', 'not found'],
    ['/%E0%A4%A?x=%zz', 'not found'],
    ['/fr/%zz', 'introuvable'],
    ['/FR/%zz', 'introuvable'],
    ['/%zz.html', 'not found'],
    ['/openapi/Platform.yaml', 'not found'],
  ])('serves the 404 page of the language for %s', async (url, content) => {
    const { message, body } = await get(url);
    expect(message.statusCode).toBe(404);
    expect(body.toString()).toBe(content);
    expect(message.headers['content-type']).toContain('text/html');
  });

  it('has hashed assets cached for a year and pages revalidated', async () => {
    const asset = await get('/assets/js/main.1a2b3c.js');
    expect(asset.message.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const page = await get('/about');
    expect(page.message.headers['cache-control']).toBe('no-cache');
    const again = await get('/about', { 'If-None-Match': page.message.headers.etag ?? '' });
    expect(again.message.statusCode).toBe(304);
  });

  it.each([
    ['/about/?x=1?y', '/about?x=1?y'],
    ['/about.html', '/about'],
    ['/fr/about.html?x=/fr/', '/fr/about?x=/fr/'],
    ['/fr/About', '/fr/about'],
    ['/ABOUT', '/about'],
    ['/FR', '/fr/'],
    ['/fr', '/fr/'],
    ['//about', '/about'],
    ['/fr//about', '/fr/about'],
    ['/index.html', '/'],
    ['/Index', '/'],
    ['/fr/index.html?x', '/fr/?x'],
    ['/explorer/index.html', '/explorer'],
    ['/explorer/No-API-key/', '/explorer/no-api-key'],
  ])('redirects to the one address of a page: %s to %s', async (url, location) => {
    const { message } = await get(url);
    expect(message.statusCode).toBe(308);
    expect(message.headers.location).toBe(location);
    expect((await get(location)).message.statusCode).toBe(200);
  });

  it.each([
    ['//', '/'],
    ['//example.org/', '/example.org'],
    ['/\\example.org/', '/example.org'],
    ['/\\/example.org', '/example.org'],
    ['///example.org/%2e%2e', '/example.org/%2e%2e'],
    ['/example.org//', '/example.org'],
    ['//example.org/index.html', '/example.org/index.html'],
  ])('redirects to no other host: %s to %s', async (url, location) => {
    const { message } = await get(url);
    expect(message.statusCode).toBe(308);
    expect(message.headers.location).toBe(location);
  });

  it.each<readonly [string, ResponseKind]>([
    ['/', 'document'],
    ['/nowhere', 'document'],
    ['/about/', 'document'],
    ['/worker.js', 'document'],
    ['/%77orker.js', 'document'],
    ['/assets/packs/guide.1a2b3c.txt', 'document'],
    ['/assets/js/nowhere.js', 'document'],
    ['/assets/js/', 'document'],
    ['/assets/js/main.1a2b3c.js', 'asset'],
  ])('sends %s with the headers of its kind: %s', async (url, kind) => {
    const { message } = await get(url);
    const sent = Object.keys(headers.document).filter(
      (name) => name.toLowerCase() in message.headers,
    );
    expect(
      Object.fromEntries(sent.map((name) => [name, message.headers[name.toLowerCase()]])),
    ).toEqual(headers[kind]);
  });

  it('sends those of the same kind to a browser that has the file', async () => {
    const { message } = await get('/assets/js/main.1a2b3c.js');
    const again = await get('/assets/js/main.1a2b3c.js', {
      'If-None-Match': message.headers.etag ?? '',
    });
    expect(again.message.statusCode).toBe(304);
    expect(again.message.headers).not.toHaveProperty('content-security-policy');
  });

  it('sends no body to HEAD', async () => {
    const { message, body } = await get('/nowhere', {}, 'HEAD');
    expect(message.statusCode).toBe(404);
    expect(body.byteLength).toBe(0);
  });

  it('fails if the site is not built, with the command to build it', () => {
    expect(() => createSiteServer(path.join(buildDir, 'fr/none'), headers)).toThrow(CommandError);
    expect(() => createSiteServer(path.join(buildDir, 'fr/none'), headers)).toThrow(
      'npm run build',
    );
  });
});
