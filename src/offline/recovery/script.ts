/**
 * Runs in every page beside the site's own bundle, under an address that stays the same: after a redeploy an old page
 * may ask for scripts that are gone, its main bundle among them. Then the address is loaded once again, in full.
 * A page that is itself such a reload is left as it is, and reads without scripts: there is no loop, and nothing to store.
 */
window.addEventListener('error', ({ target }) => reloadIfGone(target), true);

// The bundle may have failed before this script came. It is what sets `window.docusaurus`.
window.addEventListener('load', () => {
  if (!('docusaurus' in window)) document.querySelectorAll('script[src]').forEach(reloadIfGone);
});

function reloadIfGone(failed: unknown): void {
  if (!(failed instanceof HTMLScriptElement) || isReload() || isHydrated()) return;
  void isGone(failed.src).then((gone) => {
    if (gone) window.location.reload();
  });
}

/** A script that the server no longer has, unlike one that the network or the browser refused. */
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

/** Once a page works, Docusaurus itself loads the next in full where its chunk is gone. */
function isHydrated(): boolean {
  return document.documentElement.dataset.hasHydrated === 'true';
}

export {};
