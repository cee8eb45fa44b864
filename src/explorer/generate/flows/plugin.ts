import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

import { drawn } from '../../flow-data';
import { cachedData } from '../../../inputs/cached-data';
import { flowsData } from './data';
import { namedConnectors } from './variants';

/**
 * Plays every scenario of the model, and hands pages the diagram and the traces in the language of
 * the build: `@generated/flows/default/figure.json`, what lenses add to it, and one `<scenario>.json` each; and
 * `<scenario>.<connector>.json` with every connector that a page names. `compact.json` is what the home page plays.
 */
export default function flows(context: LoadContext): Plugin {
  const { siteDir } = context;
  return {
    name: 'flows',
    getPathsToWatch: () => [
      path.join(siteDir, 'src/platform/{facts,model}/*.yaml'),
      path.join(siteDir, 'static/openapi/*.yaml'),
      path.join(siteDir, 'i18n/*/model.po'),
      path.join(siteDir, '{docs,i18n}/**/*.mdx'),
    ],
    async contentLoaded({ actions: { createData } }) {
      const named = await namedConnectors(siteDir);
      const { figure, flows, compact } = await cachedData(
        context,
        { plugin: 'flows', code: __filename, given: named },
        () => flowsData(context, named),
      );
      const { wide, narrow } = figure;
      await createData('figure.json', { wide: drawn(wide), narrow: drawn(narrow) });
      await createData('figure-lens.json', { wide: wide.lens, narrow: narrow.lens });
      const played = { wide: drawn(compact.figure.wide), narrow: drawn(compact.figure.narrow) };
      await createData('compact.json', { ...compact, figure: played });
      for (const [name, flow] of Object.entries(flows)) await createData(`${name}.json`, flow);
    },
  };
}
