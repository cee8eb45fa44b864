import docs, { type LoadedContent, type PluginOptions } from '@docusaurus/plugin-content-docs';
import type { LoadContext, Plugin } from '@docusaurus/types';

import { withoutCards } from './without-cards';

export { validateOptions } from '@docusaurus/plugin-content-docs';

/** Docusaurus' docs plugin for the pages of the guide. */
export default async function guide(
  context: LoadContext,
  options: PluginOptions,
): Promise<Plugin<LoadedContent>> {
  return withoutCards(await docs(context, options));
}
