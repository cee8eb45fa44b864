import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

import { commitDate } from '../files/commit-date';
import { readInputs } from '../inputs';
import { cachedData } from '../inputs/cached-data';
import { readLocaleCatalogue } from '../inputs/catalogue';
import { ledgerData } from './generate/ledger';

/** Hands pages the ledger of facts in the language of the build, as `@generated/facts/default/ledger.json`. */
export default function facts(context: LoadContext): Plugin {
  const { siteDir, i18n } = context;
  return {
    name: 'facts',
    getPathsToWatch: () => [
      path.join(siteDir, 'src/platform/{facts,model}/**/*.yaml'),
      path.join(siteDir, 'i18n/*/{model,facts}.po'),
    ],
    async contentLoaded({ actions: { createData } }) {
      const day = commitDate(siteDir);
      const ledger = await cachedData(context, { plugin: 'facts', given: day }, async () => {
        const inputs = await readInputs(siteDir);
        const { translate } = await readLocaleCatalogue(siteDir, i18n);
        const writing = { localize: translate, locale: i18n.currentLocale };
        return ledgerData(inputs.ledger, inputs.model, writing, day);
      });
      await createData('ledger.json', ledger);
    },
  };
}
