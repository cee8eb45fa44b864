const KB = 1024;

/**
 * The maximum sizes of pages, in bytes after gzip as the server sends them. Checks report the page and the excess;
 * to raise a limit, change it here, with the reason in the commit.
 */
export const budgets = {
  /**
   * What a page that is read loads before it is touched, HTML, style sheet, first script and images, with Brotli, as
   * browsers get it, without the typeface; on the page that lists all facts, for each fact in it.
   */
  served: {
    page: { home: 35.4 * KB, prose: 37.1 * KB, reference: 32.95 * KB },
    perFact: 82.6,
  },
  /** The same, without images, with the application that the first touch starts, or that starts with the page. */
  started: {
    page: { home: 186.2 * KB, prose: 213.9 * KB, reference: 184.3 * KB },
    perFact: 266.6,
  },
  /** The first script of every page, with Brotli. */
  firstScript: 2.95 * KB,
  /** The headers of a script, a style sheet or a file of data, in HTTP/1.1, which does not compress them. */
  assetHeaders: 370,
  /** JavaScript that all prose pages share. */
  sharedScript: 170 * KB,
  /** Additional JavaScript of a page with a `<Flow>`. */
  flowScript: 20 * KB,
  /** Additional JavaScript of a page of the explorer, compared with a prose page. */
  explorerScript: 45 * KB,
  /** JavaScript of the engine, with routes and model, once a reader uses it. */
  engineScript: 120 * KB,
  /** Prefetched bytes while the reader points at no link. */
  ahead: 20 * KB,
  /**
   * Fetched at idle so that the guide and the explorer work offline, in both languages, with the worker that does it; with
   * Brotli, for each of their pages; without the typeface.
   */
  offlinePerPage: 6_255,
  /** Limits that depend on the machine: checked by `npm run bench -- --check`, not by the tests. */
  bench: {
    /** Requests of the load model per second, on one core. */
    requestsPerSecond: 500_000,
    /** Growth of the heap between a hundred thousand and ten million requests, in megabytes. */
    heapGrowth: 10,
    /** Blocking time of an operation page: at most this multiple of the simplest page's, plus this many milliseconds. */
    blocking: { ratio: 1.3, slack: 100 },
    /** The explorer while playing: frames per second, main-thread milliseconds per second, milliseconds per input. */
    explorer: { frames: 55, mainThread: 100, answer: 50 },
    /**
     * The next step of the explorer with the processor of a phone, from the click until it is shown: at most this multiple
     * of the time of a fixed loop, measured in the same page; or, if another build is measured beside it, this share of its
     * time.
     */
    step: { median: 2, p98: 5, against: 0.5 },
    /** Milliseconds from the first letter in the search field to the first results, with all that they need. */
    firstAnswer: 300,
    /** Beside a site of the same content made with Starlight, measured in the same run. */
    peers: {
      /** Blocking time: at most this multiple of Starlight's, or this many milliseconds. */
      blocking: { ratio: 1.2, least: 150 },
      /** First and largest paint: at most this multiple of Starlight's. */
      paint: 1.15,
      /** Lighthouse's performance score: at least this, or at most this many points below Starlight's. */
      performance: { least: 95, within: 3 },
      /** Lighthouse's other scores. */
      score: 100,
    },
    /** Seconds until a phone (CPU ÷ 4, slow 4G) shows the parameters and the schema of an operation. */
    firstView: 2.4,
    /** Seconds per page and language. */
    coldBuild: 0.25,
    warmBuild: 0.12,
    /** Seconds of a build after a page of the guide was edited. */
    editedBuild: 20,
    /** Seconds of `npm run dev` to the first page of a language, and from a saved file until the page shows it. */
    dev: { firstPage: 20, shown: 1.5 },
    /** Seconds of `npm ci && npm test` on a clean clone, of its phases, and of `npm test` after one sentence changed. */
    checks: {
      cleanRun: 720,
      phases: { install: 90, 'beside the build': 270, units: 90, built: 30, browser: 240 },
      secondRun: 240,
      /** The growth of the run, without its build, with 1,200 more pages. */
      growth: 60,
    },
    /** The cost per page in a build with four copies of the platform document, relative to a build with one. */
    buildGrowth: 1.1,
  },
} as const;

export type PageKind = keyof typeof budgets.started.page;
