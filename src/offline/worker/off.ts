/// <reference lib="webworker" />

declare const self: ServiceWorkerGlobalScope;

/** Takes the place of the site's worker where it is switched off: it clears what was kept, and itself. */
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(clear()));

async function clear(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name);
  await self.registration.unregister();
}

export {};
