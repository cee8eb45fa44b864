const workerAddress = '/worker.js';

type Policy = { readonly createScriptURL: (address: string) => string };

declare global {
  interface Window {
    /** Missing in some browsers, and in TypeScript's library. */
    readonly trustedTypes?: { readonly createPolicy: (name: string, rules: Policy) => Policy };
  }
}

/**
 * The address of the site's worker, as Trusted Types require it. The policy allows only this address.
 *
 * @example navigator.serviceWorker.register(trustedWorkerAddress())
 */
export function trustedWorkerAddress(): string {
  policy ??= window.trustedTypes?.createPolicy('site#worker', { createScriptURL: ownWorker });
  return policy?.createScriptURL(workerAddress) ?? workerAddress;
}

/** A page may create a policy only once. */
let policy: Policy | undefined;

function ownWorker(address: string): string {
  if (address === workerAddress) return address;
  throw new TypeError(`${address} is no worker of this site`);
}
