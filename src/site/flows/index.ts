import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

import { play, playableConnectors } from '../../platform/scenarios';
import { groundwork } from '../groundwork';
import { readLocaleCatalogue } from '../model/locale-catalogue';
import { flowData, layoutsOf } from '../../explorer/flow-data';
import { namedConnectors, variantName } from './variants';

/**
 * Plays every scenario of the model, and hands pages the diagram and the traces in the language of
 * the build: `@generated/flows/default/figure.json` and one `<scenario>.json` each; and
 * `<scenario>.<connector>.json` with every connector that a page names.
 */
export default function flows({ siteDir, i18n }: LoadContext): Plugin {
  return {
    name: 'flows',
    getPathsToWatch: () => [
      path.join(siteDir, 'src/platform/model/*.yaml'),
      path.join(siteDir, 'static/openapi/*.yaml'),
      path.join(siteDir, 'i18n/*/model.po'),
      path.join(siteDir, '{docs,i18n}/**/*.mdx'),
    ],
    async contentLoaded({ actions: { createData } }) {
      const { model, routes, traces } = await groundwork(siteDir);
      const catalogue = await readLocaleCatalogue(siteDir, i18n);
      const localize = (english: string) => catalogue.translate(english);
      const overview = layoutsOf(model, model.overview, localize);
      await createData('figure.json', overview);
      const named = await namedConnectors(siteDir);
      for (const scenario of model.scenarios) {
        const trace = traces[scenario.id];
        if (!trace) continue;
        const flow = flowData(scenario, trace, model, localize, overview);
        await createData(`${scenario.id}.json`, flow);
        const playable = playableConnectors(model, scenario);
        for (const connector of playable.filter((id) => named.has(id))) {
          const variant = play({ model, routes }, scenario, { connector });
          const name = `${variantName(scenario.id, connector)}.json`;
          await createData(name, flowData(scenario, variant, model, localize, overview));
        }
      }
    },
  };
}
