import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadedContent } from '@docusaurus/plugin-content-docs';
import type { AllContent } from '@docusaurus/types';

import type { GuidePage } from './page-uses';

/** The pages of the guide that the build has read, in its language. */
export async function guidePages(
  allContent: AllContent,
  siteDir: string,
): Promise<readonly GuidePage[]> {
  const content = allContent['docusaurus-plugin-content-docs']?.default as
    | LoadedContent
    | undefined;
  const docs = content?.loadedVersions.flatMap((version) => version.docs) ?? [];
  return Promise.all(
    docs.map(async ({ source, title, permalink }) => {
      const file = source.replace(/^@site\//, '');
      const text = await readFile(path.join(siteDir, file), 'utf8');
      return { file, text, title, address: permalink };
    }),
  );
}
