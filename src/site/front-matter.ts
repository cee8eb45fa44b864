import type { ParseFrontMatter } from '@docusaurus/types';

import { recordKey } from '../translation/sections/record';

/**
 * The front matter of a page as its reader gets it, without the record of the translation: Docusaurus sends it twice,
 * and only the tools of the translation read it, from the file.
 */
export const frontMatterOf: ParseFrontMatter = async (params) => {
  const { frontMatter, content } = await params.defaultParseFrontMatter(params);
  const entries = Object.entries(frontMatter).filter(([key]) => key !== recordKey);
  return { frontMatter: Object.fromEntries(entries), content };
};
