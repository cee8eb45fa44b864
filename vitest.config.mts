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
          include: ['src/**/*.test.{ts,tsx}', 'tests/{bench,claims,hostile,support}/**/*.test.ts'],
          testTimeout: 20_000,
          // What walks every document makes the whole reference first.
          hookTimeout: 60_000,
        },
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
