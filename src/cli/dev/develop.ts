import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { createProxyServer } from 'http-proxy-3';

import { listen } from '../site/serve-site';
import { endTogether } from './end-together';
import { startLanguage, type Language } from './language';
import { localeOf, type Locale } from './locale';
import { waitingPage } from './waiting-page';

interface Development {
  readonly port: number;
  /** What is made before a language can start. */
  readonly prepare: () => Promise<void>;
  /** Where the pages of an address are now, if they have moved. */
  readonly movedTo: (pathname: string) => string | undefined;
  readonly start?: (locale: Locale, port: number) => Promise<Language>;
}

/**
 * Both languages behind one address, so that the language switch works while writing. Docusaurus' development server
 * speaks one language: one is started for each, when the first of its pages is asked for.
 * @throws CommandError for a taken port, before anything is started; what `prepare` throws
 */
export async function develop(development: Development): Promise<void> {
  const { port, prepare, movedTo, start = startLanguage } = development;
  const proxy = createProxyServer({ ws: true });
  // A browser or a server that leaves early ends its connection, not the command.
  proxy.on('error', (_, __, connection) => connection.destroy());
  const processes = endTogether();
  const languages = new Map<Locale, Promise<Language>>();
  const ready = new Set<Locale>();
  let setPrepared = (): void => undefined;
  // Never, where it fails: that ends the command.
  const prepared = new Promise<void>((resolve) => {
    setPrepared = resolve;
  });

  async function started(locale: Locale): Promise<Language> {
    await prepared;
    console.log(`Starting ${locale}: http://localhost:${port}${locale === 'fr' ? '/fr/' : '/'}`);
    const language = await start(locale, port);
    processes.add(locale, language.process);
    void language.address.then(() => ready.add(locale));
    return language;
  }

  function languageOf(locale: Locale): Promise<Language> {
    const language = languages.get(locale) ?? started(locale);
    languages.set(locale, language);
    return language;
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const locale = localeOf(pathname);
    const moved = movedTo(pathname);
    if (moved !== undefined) {
      redirect(response, moved + search);
      return;
    }
    const isPage = request.headers.accept?.includes('text/html') === true;
    // Icons and the like, which browsers ask for by themselves, start no language.
    if (!languages.has(locale) && !isPage && path.extname(pathname) !== '') {
      response.writeHead(204).end();
      return;
    }
    const language = languageOf(locale);
    if (isPage && !ready.has(locale)) {
      wait(response, locale);
      return;
    }
    const target = await (await language).address;
    proxy.web(request, response, { target });
  }

  const server = createServer((request, response) => {
    void respond(request, response);
  });
  server.on('upgrade', (request, socket, head) => {
    const language = languages.get(localeOf(request.url ?? '/'));
    if (language === undefined) {
      socket.destroy();
      return;
    }
    void language
      .then(({ address }) => address)
      .then((target) => proxy.ws(request, socket, head, { target }));
  });
  await listen(server, port);
  console.log(`English   http://localhost:${port}/\nFrançais  http://localhost:${port}/fr/`);
  try {
    await prepare();
    setPrepared();
  } catch (error) {
    server.closeAllConnections();
    server.close();
    throw error;
  }
}

function wait(response: ServerResponse, locale: Locale): void {
  response.writeHead(503, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Retry-After': '3',
  });
  response.end(waitingPage(locale));
}

/** A page may come back to an address while writing: browsers must not remember. */
function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: location, 'Cache-Control': 'no-store' }).end();
}
