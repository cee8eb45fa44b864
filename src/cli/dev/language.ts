import { once } from 'node:events';
import { spawn, type ChildProcess } from 'node:child_process';

import { freePort } from '../../site/free-port';
import type { Locale } from './locale';

/** The development server of one language. */
export interface Language {
  readonly process: ChildProcess;
  /** An address of the server, once it can show a page. */
  readonly address: Promise<string>;
}

const program = new URL('./serve-language.mjs', import.meta.url).pathname;
const bond = new URL('../site/end-with-parent.mjs', import.meta.url).href;

/**
 * Starts a language.
 * @param proxyPort the port that browsers know
 * @param script says `ready` to its parent when the first page can be shown
 */
export async function startLanguage(
  locale: Locale,
  proxyPort: number,
  script = program,
): Promise<Language> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', bond, script, locale, String(port)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      NODE_ENV: 'development',
      BABEL_ENV: 'development',
      ...process.env,
      DEV_PROXY_PORT: String(proxyPort),
      DOCUSAURUS_CURRENT_LOCALE: locale,
      DOCUSAURUS_GENERATED_FILES_DIR_NAME: `.docusaurus-${locale}`,
    },
  });
  const address = once(child, 'message').then(() => `http://localhost:${port}`);
  return { process: child, address };
}
