import * as z from 'zod';

import { indexPages } from './index-pages';

const job = z.object({
  language: z.string(),
  pages: z.array(z.object({ url: z.string(), file: z.string() })),
  outputDir: z.string(),
});

/** The indexing process: it receives one job from the build, and exits. */
process.once('message', (message) => {
  indexPages(job.parse(message))
    .catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    })
    .finally(() => process.disconnect());
});
