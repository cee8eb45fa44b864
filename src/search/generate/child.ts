import * as z from 'zod';

import { indexPages } from './index-pages';

const job = z.object({
  language: z.string(),
  pages: z.array(z.object({ url: z.string(), file: z.string() })),
  outputDir: z.string(),
});

/** The process that indexes: one job, sent by the build, and its end. */
process.once('message', (message) => {
  indexPages(job.parse(message))
    .catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    })
    .finally(() => process.disconnect());
});
