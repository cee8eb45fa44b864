import { readdir } from 'node:fs/promises';
import path from 'node:path';

import { indexId } from './mdx';

/** The names of the APIs that a folder of the reference has data of. */
export async function generatedApis(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const files = await Promise.all(folders.map((api) => readdir(path.join(folder, api))));
  return folders.filter((_, i) => files[i]?.includes(`${indexId}.json`)).sort();
}

/**
 * The pages that docusaurus-plugin-openapi-docs has not made, though their data is there. It reports what it cannot
 * write on the console, and ends well.
 * @example await missingPages('.generated/api') // => ['platform/list-companies']
 */
export async function missingPages(folder: string): Promise<readonly string[]> {
  const missing = (await generatedApis(folder)).map(async (api) => {
    const files = await readdir(path.join(folder, api));
    const ids = files.filter((file) => file.endsWith('.json')).map((file) => path.parse(file).name);
    const isMade = (id: string) =>
      id === indexId
        ? files.some((file) => file.endsWith('.info.mdx'))
        : files.includes(`${id}.api.mdx`);
    return ids.filter((id) => !isMade(id)).map((id) => `${api}/${id}`);
  });
  return (await Promise.all(missing)).flat();
}
