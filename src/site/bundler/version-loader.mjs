/**
 * A loader for what Docusaurus sends to every page of a set of documents: the sidebars, without the title and the
 * description of every document. Only `useDocById` reads these, for cards of documents: this site has none, and a page
 * that used one would not build.
 *
 * @param {string} source
 * @throws {Error} if a version has no documents: Docusaurus has changed
 */
export default function version(source) {
  const props = JSON.parse(source);
  if (props.version === undefined) return source;
  if (Object.keys(props.version.docs ?? {}).length === 0)
    throw new Error('A version is not as Docusaurus 3.10 writes it: it has no `docs`.');
  return JSON.stringify({ ...props, version: { ...props.version, docs: {} } });
}
