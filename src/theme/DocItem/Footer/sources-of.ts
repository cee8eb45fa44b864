/** The ids of the sources in a page's front matter. Docusaurus passes on keys that it does not know.
 * @example sourcesOf({ sources: ['trust-centre'] }) // => ['trust-centre'] */
export function sourcesOf(frontMatter: object): readonly string[] {
  if (!('sources' in frontMatter) || !Array.isArray(frontMatter.sources)) return [];
  return frontMatter.sources.filter((id): id is string => typeof id === 'string');
}
