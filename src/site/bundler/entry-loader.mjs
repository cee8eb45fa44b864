const isHashRouter = "siteConfig.future.experimental_router === 'hash'";

/**
 * A loader for Docusaurus' `clientEntry.js` in production, which every page loads. A site may choose a router that keeps
 * addresses in the fragment; this one does not, and its code stays out of all pages.
 *
 * @param {string} source
 * @throws {Error} if the choice of the router cannot be found
 */
export default function entry(source) {
  const parts = source.split(isHashRouter);
  if (parts.length !== 2)
    throw new Error(
      'clientEntry.js is not as in Docusaurus 3.10: adapt src/site/bundler/entry-loader.mjs.',
    );
  return parts.join('false');
}
