import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { CommandError } from '../faults/command-error';
import type { Redirect } from './list';

/** The built site in one language. */
interface Site {
  readonly outDir: string;
  readonly baseUrl: string;
  /** The addresses of its pages, with the base. */
  readonly routesPaths: readonly string[];
  readonly locale: string;
}

/**
 * Writes a page for each redirect, for hosts that know no redirects.
 * @throws {CommandError} if there is a page at the address of a redirect, which would overwrite it
 */
export async function writeRedirects(redirects: readonly Redirect[], site: Site): Promise<void> {
  const { outDir, baseUrl, routesPaths, locale } = site;
  const addressOf = (local: string) => baseUrl + local.slice(1);
  const taken = redirects.filter(({ from }) => routesPaths.includes(addressOf(from)));
  if (taken.length > 0) throw new CommandError(taken.map(collision).join('\n'));
  const written = redirects.map(async ({ from, to }) => {
    const file = path.join(outDir, `${from}.html`);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, redirectPage(addressOf(to), locale));
  });
  await Promise.all(written);
}

function collision({ from, to }: Redirect): string {
  return `${from} redirects to ${to}, but it is a page: remove the redirect from src/redirects/list.ts, or move the page`;
}

/** Refreshes to the new address without any script. */
function redirectPage(target: string, locale: string): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<title>${target}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${target.replace(/#.*/, '')}">
<meta http-equiv="refresh" content="0; url=${target}">
</head>
<body><a href="${target}">${target}</a></body>
</html>
`;
}
