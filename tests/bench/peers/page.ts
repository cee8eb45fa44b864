import { parse, stringify } from 'yaml';
import * as z from 'zod';

/** What Starlight needs of the front matter of a page's Markdown twin. */
const twinFrontMatter = z.object({
  title: z.string(),
  description: z.string().optional(),
  address: z.url(),
});

/**
 * A page of Starlight, made from the Markdown twin of a page: Starlight draws the title itself, and links lead to its
 * own pages. The home page has no sidebar.
 * @example starlightPage('---\ntitle: Errors\naddress: http://localhost/errors\n---\n\n# Errors\n\nText')
 * // => '---\ntitle: Errors\n---\n\nText\n'
 */
export function starlightPage(twin: string): string {
  const [, head = '', body = ''] = /^---\n([^]*?\n)---\n([^]*)$/.exec(twin) ?? [];
  const { title, description, address } = twinFrontMatter.parse(parse(head));
  const { origin, pathname } = new URL(address);
  const isHome = /^\/(?:fr\/?)?$/.test(pathname);
  const frontMatter = { title, description, ...(isHome && { template: 'splash' }) };
  const text = body
    .replace(/^\s*# .*\n/, '')
    .replaceAll(`](${origin}/`, '](/')
    .replace(/\]\((\/[^)\s#]*)\.md(?=[)#])/g, ']($1');
  return `---\n${stringify(frontMatter)}---\n\n${text.trim()}\n`;
}
