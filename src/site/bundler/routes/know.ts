import ComponentCreator from '@docusaurus/ComponentCreator';
import registry from '@generated/registry';
import all, { sections, type Section } from '@generated/routes';
import names from '@generated/routesChunkNames';

type RouteConfig = NonNullable<(typeof all)[number]['routes']>[number];

const known = new Set<Section>();
const top = all[0]?.routes ?? [];

/** The lists of routes, by the keys of the routes that contain them. */
const lists = new Map([['', top], ...listsIn(top)]);

/**
 * Adds the routes of an address, and of those around it, to the application. That of the home page is in no section.
 * @throws {Error} if their script cannot be loaded
 */
export default async function know(pathname: string): Promise<void> {
  const address = pathname.replace(/(?:\/index)?(?:\.html)?\/?$/, '');
  const [, load] = sections.findLast(([first]) => first <= address) ?? [];
  if (!load) return;
  const { default: section } = await load();
  if (known.has(section)) return;
  known.add(section);
  Object.assign(registry, section.chunks);
  for (const [parent, path, hash, chunks, rest] of section.routes) {
    const key = `${path}-${hash}`;
    names[key] = chunks;
    // Longer addresses of the same list contain others: pages come first, as Docusaurus sorts them.
    lists.get(parent)?.unshift({ path, key, component: ComponentCreator(path, hash), ...rest });
  }
}

function listsIn(routes: RouteConfig[]): (readonly [string, RouteConfig[]])[] {
  return routes.flatMap(({ key, routes: inside }) =>
    inside ? [[String(key), inside] as const, ...listsIn(inside)] : [],
  );
}
