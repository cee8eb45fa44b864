import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { redirects, type Redirect } from './list';

/** A page for hosts that know no redirects: it refreshes to the new address without any script. */
function redirectPage(target: string, locale: string): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<title>${target}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${target}">
<meta http-equiv="refresh" content="0; url=${target}">
</head>
<body><a href="${target}">${target}</a></body>
</html>
`;
}

export default function redirectsPlugin(context: LoadContext): Plugin {
  return {
    name: 'redirects',
    async postBuild({ outDir, baseUrl }) {
      await Promise.all(redirects.map((redirect) => writeRedirect(redirect, outDir, baseUrl)));
    },
  };

  async function writeRedirect({ from, to }: Redirect, outDir: string, baseUrl: string) {
    const file = path.join(outDir, `${from}.html`);
    await mkdir(path.dirname(file), { recursive: true });
    const target = `${baseUrl}${to.slice(1)}`;
    await writeFile(file, redirectPage(target, context.i18n.currentLocale));
  }
}
