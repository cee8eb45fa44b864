import { stringify } from 'yaml';

import { twinPath } from '../MarkdownTwin/address';
import type { BuiltPage } from './built-page';
import { clean } from './clean';
import { toMarkdown } from './markdown';
import { wordsIn } from './words';

/**
 * The text of a page as Markdown. A link to a page of this site leads to its twin; one to a place in a page leads
 * to that place in the page itself, as Markdown has no anchors.
 * A filtered page has no twin either.
 * @param paths of all pages that have a twin
 * @param sequence of messages on the page, as Mermaid source
 */
export function bodyOf(page: BuiltPage, paths: ReadonlySet<string>, sequence?: string): string {
  const { origin } = new URL(page.address);
  const resolve = (href: string): string => {
    const target = new URL(href, page.address);
    if (target.origin !== origin) return href;
    const isPage = target.hash === '' && target.search === '' && paths.has(target.pathname);
    return isPage ? twinAddress(target.href) : target.href;
  };
  return toMarkdown(clean(page.content, { words: wordsIn(page.language), resolve, sequence }));
}

/** The whole file: what the page says of itself, its text, and whose site it is from. */
export function twinOf(page: Omit<BuiltPage, 'content'>, body: string): string {
  const { title, description, language, address, translations, updated, independence } = page;
  const front = stringify(
    {
      title,
      description,
      language,
      address,
      ...(updated !== undefined && { updated }),
      translations: Object.fromEntries(
        translations.map((each) => [each.language, twinAddress(each.address)]),
      ),
    },
    { lineWidth: 0 },
  );
  return `---\n${front}---\n\n${body}\n\n---\n\n${independence}\n`;
}

/** @example twinAddress('https://x.org/about') // => 'https://x.org/about.md' */
export function twinAddress(address: string): string {
  const url = new URL(address);
  url.pathname = twinPath(url.pathname);
  return url.href;
}
