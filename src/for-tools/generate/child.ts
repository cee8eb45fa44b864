import * as z from 'zod';

import { readPublished } from './published';

const job = z.object({
  buildDir: z.string(),
  paths: z.array(z.string()),
  share: z.array(z.string()),
  code: z.string(),
});

/** One of the processes that read pages: its share of them, sent back all at once. Who asked ends it. */
process.once('message', (message) => {
  const { buildDir, paths, share, code } = job.parse(message);
  const site = { buildDir, paths: new Set(paths), code };
  Promise.all(share.map((each) => readPublished(site, each))).then(
    (pages) => process.send?.(pages),
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
      process.disconnect();
    },
  );
});
