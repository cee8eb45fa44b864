const KB = 1024;

/**
 * What a page may weigh, in bytes after gzip as the server sends them. Checks name the page and what it has too much;
 * a limit is raised here, with the reason in the commit.
 */
export const budgets = {
  /** All that a page loads before its reader does anything: HTML, CSS, JavaScript and fonts. */
  page: {
    home: 160 * KB,
    prose: 220 * KB,
    reference: 200 * KB,
  },
  /** JavaScript that all prose pages have in common. */
  sharedScript: 170 * KB,
  /** JavaScript that a page with a `<Flow>` has beyond one without. */
  flowScript: 20 * KB,
  /** JavaScript that a page of the explorer has beyond a prose page. */
  explorerScript: 45 * KB,
  /** JavaScript that the engine brings, with routes and model, once a reader asks for it. */
  engineScript: 120 * KB,
  /** What comes ahead of a click while nobody points at a link. */
  ahead: 20 * KB,
  /** What is fetched at idle so that guide and explorer read offline, in both languages; under Brotli. */
  offline: 2_000_000,
  /** What depends on the machine: kept by `npm run bench -- --check`, not by the tests. */
  bench: {
    /** Requests of the load model a second, on one core. */
    requestsPerSecond: 500_000,
    /** Megabytes of heap between a hundred thousand requests and ten million. */
    heapGrowth: 10,
    /** Blocking time of an operation page: so many times that of the plainest page, and so many milliseconds. */
    blocking: { ratio: 1.3, slack: 100 },
    /** The explorer at play: frames a second, milliseconds of the main thread a second, and until an input shows. */
    explorer: { frames: 55, mainThread: 100, answer: 50 },
    /** Seconds until a phone (CPU ÷ 4, slow 4G) shows the parameters and the schema of an operation. */
    firstView: 2.4,
    /** Seconds for each page and language. */
    coldBuild: 0.35,
    warmBuild: 0.12,
    /** Seconds of `npm ci && npm test` on a clean clone and of its parts, and of `npm test` after one sentence was changed. */
    checks: {
      cleanRun: 720,
      phases: { install: 90, 'beside the build': 270, units: 90, built: 30, browser: 240 },
      secondRun: 240,
      /** By which the run grows, without its build, where the site has 1,200 more pages. */
      growth: 60,
    },
    /** Cost of a page in a build with four copies of the platform document, to its cost in one with one. */
    buildGrowth: 1.1,
  },
} as const;

export type PageKind = keyof typeof budgets.page;
