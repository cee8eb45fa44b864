import platform from '@generated/explorer/default/platform.json';

import type { Engine } from './engine';

let loaded: Promise<Engine> | undefined;

/**
 * The engine, fetched on first use: most readers play only what the build has run.
 * @param locale the language of the page, which is the same until the next page load
 */
export function loadEngine(locale: string): Promise<Engine> {
  loaded ??= Promise.all([import('./engine'), import('@generated/explorer/default/live.json')])
    .then(([{ createEngine }, { default: data }]) => createEngine(data, platform, locale))
    .catch((error: unknown) => {
      // A failed load is not cached, so that it can be retried.
      loaded = undefined;
      throw error;
    });
  return loaded;
}
