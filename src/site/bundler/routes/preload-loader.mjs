const preload = 'export default function preload(pathname) {';

/**
 * A loader for Docusaurus' `preload.js` in production. It awaits what a page needs, before hydration and on navigation;
 * now the route of the page as well.
 *
 * @param {string} source
 * @throws {Error} if its function cannot be found
 */
export default function preloadWithRoutes(source) {
  const parts = source.split(preload);
  if (parts.length !== 2)
    throw new Error(
      'preload.js is not as in Docusaurus 3.10: adapt src/site/bundler/routes/preload-loader.mjs.',
    );
  return `import know from '@site/src/site/bundler/routes/know';\n${parts.join(
    'export default async function preload(pathname) {\n    await know(pathname);',
  )}`;
}
