/**
 * Runs in every page beside the site's own bundle, at an address that never changes: after a redeployment an old page
 * may request scripts that no longer exist, such as its main bundle. The page is then reloaded in full, once.
 * A page that is itself such a reload is left as it is, readable without scripts: no loop, and nothing to store.
 */
window.addEventListener('error', ({ target }) => reloadIfGone(target), true);

// The bundle may have failed before this script was loaded. A bundle that works sets `window.docusaurus`.
window.addEventListener('load', () => {
  if (!('docusaurus' in window)) document.querySelectorAll('script[src]').forEach(reloadIfGone);
});

function reloadIfGone(failed: unknown): void {
  if (!(failed instanceof HTMLScriptElement) || isReload() || isHydrated()) return;
  void isGone(failed.src).then((gone) => {
    if (gone) window.location.reload();
  });
}

/** A script that the server no longer has, as opposed to one that the network or the browser blocked. */
function isGone(address: string): Promise<boolean> {
  return fetch(address, { method: 'HEAD', cache: 'no-store' }).then(
    ({ status }) => status === 404 || status === 410,
    () => false,
  );
}

function isReload(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload';
}

/** Once a page is hydrated, Docusaurus itself loads the next page in full if its chunk is missing. */
function isHydrated(): boolean {
  return document.documentElement.dataset.hasHydrated === 'true';
}

export {};
