import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { withoutBundles } from '../../files/digest';
import { storedJson, stores } from '../../files/store';
import { readPage, type BuiltPage } from './built-page';
import { linksIn } from './sidebar';
import { bodyOf } from './twin';

/** A page of the built site, with its text as Markdown and the links in it. */
export type Published = Omit<BuiltPage, 'content'> & {
  readonly path: string;
  readonly body: string;
  readonly links: readonly string[];
};

/** The paths of all pages, by the sitemap of each language.
 * @throws Error where a sitemap lists none. */
export async function publishedPaths(buildDir: string): Promise<readonly string[]> {
  const sitemaps = ['sitemap.xml', 'fr/sitemap.xml'].map(async (name) => {
    const xml = await readFile(path.join(buildDir, name), 'utf8');
    const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address]) => new URL(address ?? '').pathname,
    );
    if (paths.length === 0) throw new Error(`${name} lists no page`);
    return paths;
  });
  return (await Promise.all(sitemaps)).flat();
}

/** What the pages of a built site have in common. */
export interface Site {
  readonly buildDir: string;
  readonly paths: ReadonlySet<string>;
  /** Of the code that reads them. */
  readonly code: string;
}

/** @throws Error naming the page and what is wrong with it. */
export async function readPublished(site: Site, pagePath: string): Promise<Published> {
  const sequence = path.join(site.buildDir, `${pagePath}.mmd`);
  const html = await readFile(path.join(site.buildDir, fileOf(pagePath)), 'utf8');
  const mermaid = existsSync(sequence) ? await readFile(sequence, 'utf8') : undefined;
  const content = withoutBundles(html);
  const origin = JSON.stringify([site.code, [...site.paths], pagePath, content, mermaid]);
  const name = `${createHash('sha256').update(origin).digest('hex')}.json`;
  return storedJson(stores.pages, name, () => read(site, pagePath, html, mermaid));
}

function read(
  { buildDir, paths }: Site,
  pagePath: string,
  html: string,
  mermaid?: string,
): Published {
  try {
    const { content, ...page } = readPage(html);
    const body = bodyOf({ ...page, content }, paths, mermaid);
    return { ...page, path: pagePath, body, links: linksIn(content) };
  } catch (error) {
    const file = path.join(buildDir, fileOf(pagePath));
    throw new Error(`${file} cannot be made Markdown`, { cause: error });
  }
}

/** @example fileOf('/fr/') // => '/fr/index.html' */
export function fileOf(pagePath: string): string {
  return pagePath.endsWith('/') ? `${pagePath}index.html` : `${pagePath}.html`;
}
