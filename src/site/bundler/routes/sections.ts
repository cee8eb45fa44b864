import { sectionName } from './loader.mjs';
import { keyOf, tableOf } from './table.mjs';

/**
 * The name of the chunk with the section of each page, by the key of its route.
 * @example sectionsByRoute('.docusaurus/fr', '/fr/').get('/fr/about-1b2') // => 'routes-0'
 */
export function sectionsByRoute(
  generatedFilesDir: string,
  baseUrl: string,
): ReadonlyMap<string, string> {
  const { sections } = tableOf(generatedFilesDir, baseUrl);
  return new Map(
    sections.flatMap(({ pages }, index) =>
      pages.map(({ route }) => [keyOf(route), sectionName(index)] as const),
    ),
  );
}
