import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;

export default defineConfig({
  resolve: { alias: { '@site': root } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}'],
          testTimeout: 20_000,
          // What walks every document makes the whole reference first.
          hookTimeout: 60_000,
        },
      },
      // These read the site that the build made.
      {
        extends: true,
        test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 60_000 },
      },
      // These build broken copies of the project: too dear for every time.
      {
        extends: true,
        test: { name: 'full', include: ['tests/full/**/*.test.ts'], testTimeout: 300_000 },
      },
    ],
  },
});
