import type { Properties } from 'hast';

/** Properties that name elements of the same page by their ids, one or several. */
const idLists = new Set([
  ...['id', 'htmlFor', 'headers', 'list', 'popoverTarget', 'ariaLabelledBy', 'ariaDescribedBy'],
  ...['ariaControls', 'ariaOwns', 'ariaDetails', 'ariaActiveDescendant', 'ariaFlowTo'],
]);

/**
 * The id that an element of a page has in the dossier, where every page has ids of its own; without one, that of the page.
 * @example dossierId('/fr/using-the-api/errors', 'retry') // => 'using-the-api.errors--retry'
 */
export function dossierId(page: string, id = ''): string {
  const name = page.replace(/^\/(?:fr\/)?/, '').replaceAll('/', '.');
  return id === '' ? name : `${name}--${id}`;
}

/** The properties of an element of a page, with ids and references to them as they are in the dossier. */
export function withDossierIds(properties: Properties, page: string): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, inDossier(name, value, page)]),
  );
}

function inDossier(name: string, value: Properties[string], page: string): Properties[string] {
  if (idLists.has(name)) {
    if (typeof value === 'string') return dossierId(page, value);
    return Array.isArray(value) ? value.map((id) => dossierId(page, String(id))) : value;
  }
  if (typeof value !== 'string') return value;
  return value.replace(/url\((["']?)#([^)"']+)\1\)/g, (_, __, id: string) => {
    return `url(#${dossierId(page, id)})`;
  });
}

/** Where a link leads: to a place in the dossier, or elsewhere; undefined where paper cannot lead. */
export type Target =
  | { readonly kind: 'inside'; readonly id: string }
  | { readonly kind: 'outside'; readonly address: string };

/**
 * Where a link of a page leads.
 * @param pages the paths of the pages that the dossier has
 * @param origin of the site, where it has one that readers of the dossier can reach
 * @example targetOf('/facts#portal-roles', '/about', new Set(['/facts']), undefined) // => { kind: 'inside', id: 'facts--portal-roles' }
 */
export function targetOf(
  href: string,
  page: string,
  pages: ReadonlySet<string>,
  origin: string | undefined,
): Target | undefined {
  const base = 'https://site.invalid';
  const { origin: target, pathname, search, hash } = new URL(href, base + page);
  if (target !== base) return { kind: 'outside', address: href };
  const path = decodeURI(pathname);
  if (pages.has(path)) return { kind: 'inside', id: dossierId(path, fragment(hash)) };
  return origin === undefined
    ? undefined
    : { kind: 'outside', address: origin + pathname + search + hash };
}

function fragment(hash: string): string {
  return decodeURIComponent(hash.replace(/^#(?::~:.*)?/, ''));
}
