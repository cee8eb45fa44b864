import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { createProxyServer } from 'http-proxy-3';

import { runCommand } from './run-command';
import { generatePages } from './site/generate-pages';
import { listen, portFromEnvironment } from './site/serve-site';

const locales = ['en', 'fr'] as const;
type Locale = (typeof locales)[number];

/**
 * Docusaurus' development server speaks one language. Two of them, each with generated files and a live-reload
 * socket of its own, stand behind one address, so that the language switch works while writing.
 */
runCommand(async () => {
  const port = portFromEnvironment(process.env.PORT);
  await generatePages();
  const targets = { en: port + 1, fr: port + 2 } as const satisfies Record<Locale, number>;
  const proxy = createProxyServer({ ws: true });
  const targetOf = (url: string | undefined) => ({
    target: `http://localhost:${targets[localeOf(url)]}`,
  });

  const server = createServer((request, response) => {
    proxy.web(request, response, targetOf(request.url), () => {
      response.writeHead(503, { 'Content-Type': 'text/plain', 'Retry-After': '2' });
      response.end('The development server is still starting. Reload in a moment.\n');
    });
  });
  server.on('upgrade', (request, socket, head) => {
    proxy.ws(request, socket, head, targetOf(request.url), () => socket.destroy());
  });
  await listen(server, port);

  const children = locales.map((locale) => startLocale(locale, targets[locale], port));
  const stop = () => children.forEach((child) => child.kill('SIGTERM'));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  children.forEach((child) => child.once('exit', (code) => process.exit(code ?? 0)));
  console.log(`English   http://localhost:${port}/\nFrançais  http://localhost:${port}/fr/`);
});

function localeOf(url: string | undefined): Locale {
  return /^\/fr(?:\/|$|\?)/.test(url ?? '/') ? 'fr' : 'en';
}

function startLocale(locale: Locale, port: number, proxyPort: number): ChildProcess {
  const cli = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs');
  return spawn(
    process.execPath,
    [cli, 'start', '--locale', locale, '--port', String(port), '--no-open'],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        DOCUSAURUS_GENERATED_FILES_DIR_NAME: `.docusaurus-${locale}`,
        DEV_PROXY_PORT: String(proxyPort),
      },
    },
  );
}
