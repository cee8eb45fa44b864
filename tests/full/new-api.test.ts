import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

import { newApi } from '../../src/openapi/lint/new-api.fixture';
import { newApiFaults } from '../../src/openapi/lint/new-api-faults.fixture';
import { outputs } from '../../src/reference/generate/outputs';
import { phasesOf } from '../../src/cli/check/checks';
import { contentDigest } from '../../src/files/digest';
import { publishedPaths } from '../../src/for-tools/generate/published';
import { serve } from './serve';
import { stage } from './stage';

const build = 'npx tsx src/cli/build.ts';
const { copy, browser } = stage();
const at = (file: string) => path.join(copy().directory, file);

/** Makes a git history in the copy, from which pages and `security.txt` take their dates. */
function commitAll(): void {
  const author = '-c user.name=Tests -c user.email=tests@example.com';
  const exclude = 'echo node_modules >> .git/info/exclude';
  const commit = `git init -q && ${exclude} && git add -A && git ${author} commit -q -m All`;
  expect(copy().run(commit)).toEqual({ code: 0, output: '' });
}

const pages = ['', '/list-hook-consumers', '/create-hook-consumer'].flatMap((page) => [
  `/api/${newApi.api}${page}`,
  `/fr/api/${newApi.api}${page}`,
]);

it('docusaurus gen-api-docs all makes the same pages as the build, from scratch', () => {
  const folders = [...Object.values(outputs), '.generated/openapi'];
  const generated = copy().run('npx docusaurus gen-api-docs all');
  expect(generated.code, generated.output).toBe(0);
  const made = contentDigest(copy().directory, folders);
  const cleaned = copy().run('npx docusaurus clean-api-docs all');
  expect(cleaned.code, cleaned.output).toBe(0);
  expect(contentDigest(copy().directory, folders)).not.toBe(made);
  const again = copy().run('npx docusaurus gen-api-docs all');
  expect(again.code, again.output).toBe(0);
  expect(contentDigest(copy().directory, folders)).toBe(made);
  for (const folder of folders) rmSync(at(folder), { recursive: true });
  const built = copy().run(build);
  expect(built.code, built.output).toBe(0);
  expect(contentDigest(copy().directory, folders)).toBe(made);
});

it('a new API with faults stops the build, which names each with its line', () => {
  const faults = newApiFaults.filter(({ rule }) => rule !== 'guide/description-informative');
  const text = faults.reduce((whole, { breakIt }) => breakIt(whole), newApi.text);
  writeFileSync(at(newApi.document), text);
  const { code, output } = copy().run(build);
  expect(code).not.toBe(0);
  const isPlaced = (line: string) => /static\/openapi\/webhooks-admin\.yaml:\d+:\d+ /.test(line);
  const lines = output.split('\n').filter(isPlaced);
  const silent = faults.filter(({ says }) => !lines.some((line) => line.includes(says)));
  expect(silent).toEqual([]);
});

it('a new API of one document and its French becomes a part of the site', async () => {
  writeFileSync(at(newApi.document), newApi.text);
  writeFileSync(at(newApi.french), newApi.frenchText);
  commitAll();
  const { code, output } = copy().run(build);
  expect(code, output).toBe(0);
  expect(await publishedPaths(at('build'))).toEqual(expect.arrayContaining(pages));
  const page = readFileSync(at(`build/fr/api/${newApi.api}/create-hook-consumer.html`), 'utf8');
  // The section with the request's flow: the operation has a route.
  expect(page).toMatch(/id="?flow\b/);
  const downloads = ['', 'fr/'].flatMap((language) => [
    `build/${language}openapi/${newApi.api}.yaml`,
    `build/${language}openapi/${newApi.api}.json`,
  ]);
  expect(downloads.filter((file) => !existsSync(at(file)))).toEqual([]);
  expect(existsSync(at(`build/openapi/${newApi.api}.fr.overlay.yaml`))).toBe(true);
});

it.each([
  ['/', 'Create hook consumer'],
  ['/fr/', 'Créer un consommateur de hooks'],
])('the search at %s finds it by the title of an operation', async (home, title) => {
  const { origin, close } = await serve(at('build'));
  const page = await browser().newPage();
  await page.goto(origin + home);
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open]').getByRole('combobox').fill(title);
  const found = page.locator(`dialog[open] a[href*="/api/${newApi.api}/create-hook-consumer"]`);
  await found.first().waitFor();
  expect(await found.count()).toBeGreaterThan(0);
  await close();
});

const checks = phasesOf(false)
  .flatMap((phase) => phase.checks)
  .filter(({ name }) => name !== 'Build' && name !== 'Browser');

it.each(checks)('the check $name passes with it, and nothing else was edited', ({ line }) => {
  const { code, output } = copy().run(`npx ${line}`);
  expect(code, output).toBe(0);
});
