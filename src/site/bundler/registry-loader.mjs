/**
 * A loader for Docusaurus' registry of modules, for development: without the ids of modules (`resolveWeak`), for which
 * Rspack would compile every page. Docusaurus then imports each module as if it were not there yet.
 *
 * @param {string} source
 * @returns {string}
 * @example registry(`[() => import("a.mdx"), "a.mdx", require.resolveWeak("a.mdx")]`)
 * // => '[() => import("a.mdx"), "a.mdx", undefined]'
 */
export default function registry(source) {
  const parts = source.split(/require\.resolveWeak\("(?:[^"\\]|\\.)*"\)/);
  if (parts.length === 1)
    throw new Error(
      'src/site/bundler/registry-loader.mjs: this Docusaurus writes its registry in another way',
    );
  return parts.join('undefined');
}
