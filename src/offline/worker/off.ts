/// <reference lib="webworker" />

declare const self: ServiceWorkerGlobalScope;

/** Replaces the site's worker if it is switched off: it deletes the saved copy and unregisters itself. */
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(clear()));

async function clear(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name);
  await self.registration.unregister();
}

export {};
