import { readFileSync } from 'node:fs';

import { builtFile } from './sitemap';

/** The files that a page loads before it is touched, as addresses: the document and what it names. */
export function servedFiles(path: string): readonly string[] {
  const file = builtFile(path);
  const html = readFileSync(file, 'utf8');
  const named = [...html.matchAll(/<(?:script|link|img)\b[^>]*?\s(?:src|href)=["']?([^\s"'>]+)/g)]
    .map(([, address = '']) => address)
    .filter((address) => /\.(?:js|css|svg|woff2?)$/.test(address));
  return [...new Set([file.replace(/^build/, ''), ...named])];
}

/** The files that a page loads until its application is there, as addresses: those above, and the application. */
export function filesOf(path: string): readonly string[] {
  const html = readFileSync(builtFile(path), 'utf8');
  return [...new Set([...servedFiles(path), ...applicationIn(html)])];
}

/** The scripts that the first touch adds to a page. */
export function applicationIn(html: string): readonly string[] {
  const text = /\bdata-application="([^"]+)"/.exec(html)?.[1] ?? '';
  const [folder = '', ...names] = text.split(' ');
  return names.map((name) => `${folder}${name}.js`);
}
