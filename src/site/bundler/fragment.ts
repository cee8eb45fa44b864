/**
 * A fragment that is not well-formed (`#%E0%A4%A`) points at nothing, and Docusaurus throws on it while the page
 * starts. It is taken off the address before that.
 */
function withoutBrokenFragment({ hash, pathname, search }: Location): string | undefined {
  try {
    decodeURIComponent(hash);
    return undefined;
  } catch {
    return pathname + search;
  }
}

if (typeof window !== 'undefined') {
  const address = withoutBrokenFragment(window.location);
  if (address !== undefined) window.history.replaceState(window.history.state, '', address);
}

export {};
