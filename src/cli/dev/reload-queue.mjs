import { setTimeout } from 'node:timers/promises';

/** How long a bundler may take to notice a saved file, in milliseconds. */
const notice = 150;

/**
 * Reloads what saved files belong to: one thing at a time, each once however many of its files were saved, and after the
 * bundler has compiled these files. A reload that fails is reported, and the next one tried.
 *
 * @template What
 * @param {{ reload: (what: What) => Promise<void>, isBusy: () => boolean }} site
 * @returns {(what: What) => Promise<void>} resolves once nothing is left to reload
 * @example const save = reloadQueue({ reload, isBusy }); await Promise.all([save('docs'), save('docs')]); // one reload
 */
export function reloadQueue({ reload, isBusy }) {
  /** @type {Set<What>} */
  const waiting = new Set();
  /** @type {Promise<void> | undefined} */
  let running;

  async function run() {
    await setTimeout(notice);
    for (const what of waiting) {
      while (isBusy()) await setTimeout(20);
      waiting.delete(what);
      await reload(what).catch(console.error);
    }
    running = undefined;
  }

  return (what) => {
    waiting.add(what);
    running ??= run();
    return running;
  };
}
