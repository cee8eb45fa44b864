import { setTimeout } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';

import { reloadQueue } from './reload-queue.mjs';

function queue(reload: (what: string) => Promise<void> = () => Promise.resolve()) {
  const log: string[] = [];
  const bundler = { isBusy: false };
  const save = reloadQueue({
    isBusy: () => bundler.isBusy,
    reload: async (what: string) => {
      log.push(`begin ${what}`);
      await reload(what);
      log.push(`end ${what}`);
    },
  });
  return { log, bundler, save };
}

test('what several saved files belong to is reloaded once', async () => {
  const { log, save } = queue();
  await Promise.all([save('docs'), save('docs'), save('docs')]);
  expect(log).toEqual(['begin docs', 'end docs']);
});

test('one reload ends before the next begins', async () => {
  const { log, save } = queue(() => setTimeout(5));
  await Promise.all([save('docs'), save('facts')]);
  expect(log).toEqual(['begin docs', 'end docs', 'begin facts', 'end facts']);
});

test('a file saved during its reload is reloaded again', async () => {
  const { log, save } = queue(async () => {
    if (log.length === 1) void save('docs');
    await setTimeout(5);
  });
  await save('docs');
  expect(log).toEqual(['begin docs', 'end docs', 'begin docs', 'end docs']);
});

test('the bundler comes first', async () => {
  const { log, bundler, save } = queue();
  bundler.isBusy = true;
  const reloaded = save('docs');
  await setTimeout(300);
  expect(log).toEqual([]);
  bundler.isBusy = false;
  await reloaded;
  expect(log).toEqual(['begin docs', 'end docs']);
});

test('a reload that fails is reported, and does not keep others from theirs', async () => {
  const report = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const { log, save } = queue((what) =>
    what === 'docs' ? Promise.reject(new Error('broken page')) : Promise.resolve(),
  );
  await Promise.all([save('docs'), save('facts')]);
  expect(log).toEqual(['begin docs', 'begin facts', 'end facts']);
  expect(report).toHaveBeenCalledWith(new Error('broken page'));
});
