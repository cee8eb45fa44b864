import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';

import { icons } from '../../figure/icons';
import type { RequestPath } from '../request-path';

/** The paths of all scenarios, by their ids. */
export type RequestPaths = Readonly<Record<string, RequestPath>>;

const fileOf = (siteDir: string, locale: string) =>
  path.join(siteDir, '.generated/request-paths', `${locale}.json`);

const stop = z.strictObject({
  kind: z.custom<keyof typeof icons>((kind) => typeof kind === 'string' && kind in icons),
  name: z.string(),
  response: z.strictObject({ status: z.string(), isRefused: z.boolean() }).exactOptional(),
});
const requestPaths = z.record(
  z.string(),
  z.strictObject({ stops: z.array(stop), others: z.array(z.string()) }),
);

/** Keeps the paths of a language for the cards, which are drawn after both languages are built. */
export async function writePaths(
  siteDir: string,
  locale: string,
  paths: RequestPaths,
): Promise<void> {
  const file = fileOf(siteDir, locale);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(paths));
}

/** @throws Error if the language is not built */
export async function readPaths(siteDir: string, locale: string): Promise<RequestPaths> {
  return requestPaths.parse(JSON.parse(await readFile(fileOf(siteDir, locale), 'utf8')));
}
