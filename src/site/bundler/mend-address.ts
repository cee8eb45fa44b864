/**
 * An address that is not well-formed (`/%E0%A4%A`, `#%E0%A4%A`) matches nothing, and Docusaurus and its router throw on
 * it when the page starts and when the address changes. Before that, the percent signs of such a path are written as
 * characters of their own, and such a fragment is removed.
 */
function mendAddress(): void {
  const { hash, pathname, search } = window.location;
  const path = isWellFormed(pathname) ? pathname : pathname.replaceAll('%', '%25');
  const address = path + search + (isWellFormed(hash) ? hash : '');
  if (address !== pathname + search + hash) {
    window.history.replaceState(window.history.state, '', address);
  }
}

function isWellFormed(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

if (typeof window !== 'undefined') {
  mendAddress();
  // This module is loaded before the router, so that the router reads the corrected address.
  window.addEventListener('popstate', mendAddress);
}

export {};
