import { defineConfig, devices } from '@playwright/test';

import { headlessPath } from './src/cli/check/chromium';

const port = Number(process.env.TEST_PORT ?? '4173');

/** What only a browser can tell, always under the headers of the bundled server: it serves the last build. */
export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: process.env.CI !== undefined,
  // A busy machine is slow, not wrong: what fails twice is wrong.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  snapshotPathTemplate: 'tests/trees/{arg}{ext}',
  retries: process.env.CI === undefined ? 0 : 1,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    // A worker answers as the network does, and later: what is about it allows it.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: headlessPath(),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
    },
  },
  webServer: {
    command: 'npm run --silent serve',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
