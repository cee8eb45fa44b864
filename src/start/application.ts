type Policy = { readonly createScriptURL: (address: string) => string };

/** The folder of the scripts whose names change with their content. */
const ownScript = /^\/(?:fr\/)?assets\/js\/[\w~.-]+\.js$/;

function trusted(address: string): string {
  if (ownScript.test(address)) return address;
  throw new TypeError(`${address} is no script of this site`);
}

/** Adds the scripts of the application to the page, in their order, as Trusted Types require it. */
export function addScripts(addresses: readonly string[]): void {
  const rules: Policy = { createScriptURL: trusted };
  const policy = window.trustedTypes?.createPolicy('site#start', rules) ?? rules;
  for (const address of addresses) {
    const script = document.createElement('script');
    script.async = false;
    script.src = policy.createScriptURL(address);
    document.head.append(script);
  }
}

export function onHydrated(act: () => void): void {
  const root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (root.dataset.hasHydrated !== 'true') return;
    observer.disconnect();
    // What the application shows only in a browser is rendered a little later.
    setTimeout(act);
  });
  observer.observe(root, { attributeFilter: ['data-has-hydrated'] });
}
