import { cardAddress } from './address';
import type { Card } from './card';
import type { CardPage } from './page-card';

/**
 * The card of a page by https://ogp.me. Readers of `twitter:card`, which is on every page, fall back to it. It has the
 * size that they expect, which is therefore not said.
 */
export function cardTags(page: Pick<CardPage, 'path' | 'address'>, card: Card): string {
  const image = new URL(cardAddress(page.path), page.address).href;
  return `<meta property="og:image" content="${image}"><meta property="og:image:alt" content="${attribute(altOf(card))}">`;
}

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * The text alternative of a card: what it shows, in the language of its page.
 * @example altOf({ title: 'No API key', path, … })
 * // => 'No API key · Codat Client → Cloudflare (WAF) → API Gateway'
 */
function altOf({ title, section, siteName, path }: Card): string {
  if (!path) return [title, section, siteName].filter((each) => each !== undefined).join(' · ');
  return `${title} · ${path.stops.map(({ name }) => name).join(' → ')}`;
}
