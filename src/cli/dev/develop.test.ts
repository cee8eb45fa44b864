import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';

import { freePort } from '../../site/free-port';

/** Long enough to start on a busy machine. */
const timeout = 30_000;
const page = { accept: 'text/html,*/*' };
const running: (() => void)[] = [];
afterEach(() => running.splice(0).forEach((end) => end()));

/** Starts the command; `under` is a program that starts it in its turn, as npm does. */
async function command(env: Readonly<Record<string, string>> = {}, under = false) {
  const port = await freePort();
  const args = ['--import', 'tsx', path.join(import.meta.dirname, 'develop.fixture.ts')];
  const parent = `const { spawn } = require('node:child_process'); spawn(process.execPath, ${JSON.stringify(args)}, { stdio: 'inherit' });`;
  const child = spawn(process.execPath, under ? ['-e', parent] : args, {
    env: { ...process.env, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += data.toString()));
  const ended = once(child, 'close').then(([code]: unknown[]) => code);
  running.push(() => {
    child.kill('SIGKILL');
    stubs().forEach(({ pid }) => isAlive(pid) && process.kill(pid, 'SIGKILL'));
  });
  const stubs = () =>
    [...output.matchAll(/started (\w+) (\d+)/g)].map(([, locale, pid]) => ({
      locale,
      pid: Number(pid),
    }));
  const get = (address: string, headers = {}) =>
    fetch(`http://localhost:${port}${address}`, { headers, redirect: 'manual' });
  const listens = () => expect.poll(() => output, { timeout }).toContain('English ');
  return { child, port, ended, get, listens, stubs, output: () => output };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('only the language that is asked for is started', { timeout }, async () => {
  const { get, listens, stubs } = await command();
  await listens();
  expect((await get('/favicon.ico')).status).toBe(204);
  expect(stubs()).toEqual([]);
  expect(await (await get('/fr/glossary')).text()).toBe('page of fr');
  expect(stubs().map(({ locale }) => locale)).toEqual(['fr']);
  expect(await (await get('/')).text()).toBe('page of en');
  expect(stubs().map(({ locale }) => locale)).toEqual(['fr', 'en']);
});

test('a browser shows what is happening until its language is there', { timeout }, async () => {
  const { get, listens } = await command();
  await listens();
  const waiting = await get('/fr/', page);
  expect([waiting.status, waiting.headers.get('retry-after')]).toEqual([503, '3']);
  expect(await waiting.text()).toMatch(/<html lang="fr">.*Préparation des pages françaises/s);
  // What its script asks for.
  await get('/fr/', { accept: '*/*' });
  expect(await (await get('/fr/', page)).text()).toBe('page of fr');
});

test('a former address leads to the page, and starts no language', { timeout }, async () => {
  const { get, listens, stubs } = await command();
  await listens();
  const response = await get('/fr/old?a=b', page);
  expect([response.status, response.headers.get('location')]).toEqual([302, '/fr/new?a=b']);
  expect(stubs()).toEqual([]);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends all that was started',
  { timeout },
  async (signal) => {
    const { child, ended, get, listens, stubs } = await command();
    await listens();
    await Promise.all([get('/'), get('/fr/')]);
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(stubs().map(({ pid }) => isAlive(pid))).toEqual([false, false]);
  },
);

test('what does not end by itself is killed: after a while', { timeout }, async () => {
  const { child, ended, get, listens, stubs } = await command({ STUBBORN: 'yes' });
  await listens();
  await get('/');
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(stubs().map(({ pid }) => isAlive(pid))).toEqual([false]);
});

test('what does not end by itself is killed: at a second Ctrl-C', { timeout }, async () => {
  const { child, ended, get, listens, stubs } = await command({ STUBBORN: 'yes' });
  await listens();
  await get('/');
  const begin = performance.now();
  child.kill('SIGINT');
  setTimeout(() => child.kill('SIGINT'), 200);
  expect(await ended).toBe(0);
  expect(performance.now() - begin).toBeLessThan(1900);
  expect(stubs().map(({ pid }) => isAlive(pid))).toEqual([false]);
});

test.each([
  ['the command', false],
  ['its parent', true],
])('kill -9 of %s ends all that was started', { timeout }, async (_, under) => {
  const { child, ended, get, listens, stubs } = await command({ STUBBORN: 'yes' }, under);
  await listens();
  await get('/');
  child.kill('SIGKILL');
  await ended;
  await expect.poll(() => stubs().map(({ pid }) => isAlive(pid)), { timeout }).toEqual([false]);
});

test('a language that fails is named, and ends all with its code', { timeout }, async () => {
  const { ended, get, listens, stubs, output } = await command();
  await listens();
  await Promise.all([get('/'), get('/fr/')]);
  await get('/fr/?end').catch(() => undefined);
  expect(await ended).toBe(7);
  expect(output()).toContain('error: the development server of "fr" ended (7)');
  expect(stubs().map(({ pid }) => isAlive(pid))).toEqual([false, false]);
});

test('a taken port is said before anything is started', { timeout }, async () => {
  const port = await freePort();
  const server = createServer().listen(port);
  await once(server, 'listening');
  const { ended, output } = await command({ PORT: String(port), BROKEN: 'yes' });
  expect(await ended).toBe(1);
  expect(output()).toBe(
    `error: port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start\n`,
  );
  server.close();
});

test(
  'what cannot be prepared ends the command, also while a browser waits',
  { timeout },
  async () => {
    const { ended, output } = await command({ BROKEN: 'yes' });
    expect(await ended).toBe(1);
    expect(output()).toContain('error: a document is broken');
  },
);
