import platform from '@generated/explorer/default/platform.json';

import type { Engine } from './engine';

let loaded: Promise<Engine> | undefined;

/**
 * The engine, fetched on first use: most readers play only what the build has run.
 * @param locale the language of the page, which is the same until the next page load
 */
export function loadEngine(locale: string): Promise<Engine> {
  loaded ??= Promise.all([
    import('./engine'),
    import('@generated/explorer/default/live-facts.json'),
    import('@generated/explorer/default/live-words.json'),
  ])
    .then(([{ createEngine }, { default: facts }, { default: words }]) =>
      createEngine({ facts, words }, platform, locale),
    )
    .catch((error: unknown) => {
      // A failed load is not cached, so that it can be retried.
      loaded = undefined;
      throw error;
    });
  return loaded;
}
