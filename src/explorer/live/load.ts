import platform from '@generated/explorer/default/platform.json';

import type { Engine } from './engine';

let loaded: Promise<Engine> | undefined;

/**
 * The engine, fetched when it is first asked for: most readers play only what the build has played.
 * @param locale the language of the page, of which there is one until the next page load
 */
export function loadEngine(locale: string): Promise<Engine> {
  loaded ??= Promise.all([import('./engine'), import('@generated/explorer/default/live.json')])
    .then(([{ createEngine }, { default: data }]) => createEngine(data, platform, locale))
    .catch((error: unknown) => {
      // What a lost connection has kept away can be fetched another time.
      loaded = undefined;
      throw error;
    });
  return loaded;
}
