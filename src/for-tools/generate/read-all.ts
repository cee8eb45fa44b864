import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

import { codeDigest } from '../../files/code-digest';
import { publishedPaths, type Published } from './published';

const mostProcesses = 4;
const reader = fileURLToPath(new URL('./child.ts', import.meta.url));

/** Every page of the built site in the order of the sitemaps, read by a process for each processor. */
export async function readAll(buildDir: string): Promise<readonly Published[]> {
  const paths = await publishedPaths(buildDir);
  const code = codeDigest(reader);
  const processes = Math.min(availableParallelism(), mostProcesses);
  const shares = Array.from({ length: processes }, (_, process) =>
    paths.filter((__, i) => i % processes === process),
  );
  const read = await Promise.all(
    shares.map((share) => readShare({ buildDir, paths, share, code })),
  );
  const pages = new Map(read.flat().map((page) => [page.path, page]));
  return paths.flatMap((each) => pages.get(each) ?? []);
}

/** @throws Error where the process could not read a page; it has said which. */
async function readShare(job: object): Promise<readonly Published[]> {
  const child = fork(reader, {
    execArgv: ['--import', 'tsx'],
  });
  const failed = once(child, 'exit').then(() => {
    throw new Error('a page could not be read; the reason is above');
  });
  child.send(job);
  const [pages] = (await Promise.race([once(child, 'message'), failed])) as [readonly Published[]];
  failed.catch(() => undefined);
  child.disconnect();
  return pages;
}
