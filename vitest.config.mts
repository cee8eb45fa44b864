import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;
const stubs = `${root}/tests/hostile/docusaurus`;

/** Components are drawn without a build, over as much of Docusaurus as they use. */
const alias = [
  {
    find: /^@docusaurus\/(Link|Translate|router|theme-common|use\w+)$/,
    replacement: `${stubs}/$1`,
  },
  { find: '@theme/Heading', replacement: `${stubs}/Heading` },
];

const unitFolders = [
  'src',
  ...['bench', 'claims', 'hostile', 'support'].map((name) => `tests/${name}`),
];
const unitTests = unitFolders.flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/'))),
);

/** What replaces a module or has a document of its own would change the tests after it. */
const isolatedTests = unitTests.filter((file) =>
  /\bvi\.mock\(|@vitest-environment/.test(readFileSync(path.join(root, file), 'utf8')),
);

/** The limits of unit tests. */
const unitTimeouts = {
  testTimeout: 20_000,
  // What walks every document makes the whole reference first.
  hookTimeout: 60_000,
};

export default defineConfig({
  resolve: { alias: { '@site': root } },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    projects: [
      {
        extends: true,
        resolve: { alias },
        test: {
          name: 'unit',
          include: unitTests,
          exclude: isolatedTests,
          // To load the modules again for each file takes longer than the tests do.
          isolate: false,
          restoreMocks: true,
          unstubGlobals: true,
          ...unitTimeouts,
        },
      },
      {
        extends: true,
        resolve: { alias },
        test: { name: 'unit-isolated', include: isolatedTests, ...unitTimeouts },
      },
      // These read the site that the build made.
      {
        extends: true,
        resolve: { alias },
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          globalSetup: 'tests/built/support/read-pages.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // These build broken copies of the project, and one runs all unit tests with another API: too slow for every run.
      {
        extends: true,
        test: {
          name: 'full',
          include: ['tests/full/**/*.test.ts'],
          testTimeout: 900_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
