import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

import { groundwork } from '../groundwork';
import {
  assumptions,
  connectorFamilies,
  controls,
  described,
  responsibilityLayers,
  sources,
} from './localize';
import { readLocaleCatalogue } from './locale-catalogue';

/** Reads the model, and hands pages what they show of it in the language of the build, as `@data/*.json`. */
export default function model({ siteDir, i18n }: LoadContext): Plugin {
  return {
    name: 'model',
    getPathsToWatch: () => [
      path.join(siteDir, 'src/platform/model/*.yaml'),
      path.join(siteDir, 'static/openapi/*.yaml'),
      path.join(siteDir, 'i18n/*/model.po'),
    ],
    async contentLoaded({ actions: { createData } }) {
      const { model: facts, traces } = await groundwork(siteDir);
      const { translate } = await readLocaleCatalogue(siteDir, i18n);
      await createData('assumptions.json', assumptions(facts, translate));
      await createData('connectors.json', connectorFamilies(facts, translate));
      await createData('controls.json', controls(facts, traces, translate));
      await createData('environments.json', described(facts.environments, translate));
      await createData('parties.json', described(facts.parties, translate));
      await createData('responsibility.json', responsibilityLayers(facts, translate));
      await createData('sources.json', sources(facts, translate));
    },
  };
}
