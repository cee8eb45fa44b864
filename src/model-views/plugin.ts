import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

import { citing } from '../facts/generate/cited';
import { readInputs } from '../inputs';
import { cachedData } from '../inputs/cached-data';
import {
  assumptions,
  connectorFamilies,
  controls,
  described,
  fileUpload,
  responsibilityLayers,
  sources,
} from './generate/localize';
import { networkStatements, topologyConnections } from './generate/topology';
import { readLocaleCatalogue } from '../inputs/catalogue';

/** Reads the model, and hands pages what they show of it in the language of the build, as `@data/*.json`. */
export default function model({ siteDir, i18n }: LoadContext): Plugin {
  return {
    name: 'model',
    getPathsToWatch: () => [
      path.join(siteDir, 'src/platform/{facts,model}/*.yaml'),
      path.join(siteDir, 'static/openapi/*.yaml'),
      path.join(siteDir, 'i18n/*/model.po'),
    ],
    async contentLoaded({ actions: { createData } }) {
      const files = await cachedData({ siteDir, i18n }, { plugin: 'model' }, async () => {
        const { model: facts, ledger, traces } = await readInputs(siteDir);
        const { translate } = await readLocaleCatalogue(siteDir, i18n);
        const cite = citing(facts, ledger, translate, i18n.currentLocale);
        return {
          assumptions: assumptions(facts, translate, i18n.currentLocale),
          connectors: connectorFamilies(facts, translate, cite),
          controls: controls(facts, traces, translate, cite),
          'file-upload': fileUpload(facts, cite),
          environments: described(facts.environments, translate, cite),
          marks: described(facts.marks, translate, cite),
          network: networkStatements(facts, translate, cite),
          parties: described(facts.parties, translate, cite),
          responsibility: responsibilityLayers(facts, translate, cite),
          sources: sources(ledger, translate),
          topology: topologyConnections(facts, translate, cite),
        };
      });
      for (const [name, data] of Object.entries(files)) await createData(`${name}.json`, data);
    },
  };
}
