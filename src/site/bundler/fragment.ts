/**
 * A fragment that is not well-formed (`#%E0%A4%A`) matches nothing, and Docusaurus throws on it when the page
 * starts and when the address changes. The fragment is removed from the address before that.
 */
function mendAddress(): void {
  const address = withoutBrokenFragment(window.location);
  if (address !== undefined) window.history.replaceState(window.history.state, '', address);
}

function withoutBrokenFragment({ hash, pathname, search }: Location): string | undefined {
  try {
    decodeURIComponent(hash);
    return undefined;
  } catch {
    return pathname + search;
  }
}

if (typeof window !== 'undefined') {
  mendAddress();
  // This module is loaded before the router, so that the router reads the corrected address.
  window.addEventListener('popstate', mendAddress);
}

export {};
