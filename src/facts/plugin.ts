import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

import { commitDate } from '../files/commit-date';
import { readInputs } from '../inputs';
import { cachedData } from '../inputs/cached-data';
import { readLocaleCatalogue } from '../inputs/catalogue';
import type { UsesData } from './data';
import { downloads, publishedFacts } from './generate/downloads';
import { ledgerData } from './generate/ledger';
import { modelUses } from './generate/model-uses';
import { pageUses } from './generate/page-uses';
import { guidePages } from './generate/pages';
import { summaryData } from './generate/summary';
import { usesOf } from './generate/uses';

/**
 * Hands pages the ledger of facts in the language of the build, as `@generated/facts/default/*.json`, and writes it for
 * programs, as `/facts.json` and `/facts.csv`.
 */
export default function facts(context: LoadContext): Plugin {
  const { siteDir, siteConfig, baseUrl, i18n } = context;
  let uses: UsesData = {};

  async function writing() {
    const { translate } = await readLocaleCatalogue(siteDir, i18n);
    return { localize: translate, locale: i18n.currentLocale };
  }

  function readLedger() {
    const day = commitDate(siteDir);
    return cachedData(context, { plugin: 'facts', code: __filename, given: day }, async () => {
      const { ledger, model } = await readInputs(siteDir);
      const data = ledgerData(ledger, model, await writing(), day);
      return { ledger: data, summary: summaryData(ledger, data) };
    });
  }

  return {
    name: 'facts',
    getPathsToWatch: () => [
      path.join(siteDir, 'src/platform/{facts,model}/**/*.yaml'),
      path.join(siteDir, 'i18n/*/{model,facts}.po'),
    ],
    async contentLoaded({ actions: { createData } }) {
      const { ledger, summary } = await readLedger();
      await createData('ledger.json', ledger);
      await createData('summary.json', summary);
    },
    // Runs after all content is loaded, because pages of the guide are among what cites a fact.
    async allContentLoaded({ allContent, actions: { createData } }) {
      const pages = await guidePages(allContent, siteDir);
      uses = await cachedData(
        context,
        { plugin: 'fact-uses', code: __filename, given: pages },
        async () => {
          const { model } = await readInputs(siteDir);
          const base = baseUrl.replace(/\/$/, '');
          return usesOf([...pages.flatMap(pageUses), ...modelUses(model, await writing(), base)]);
        },
      );
      await createData('uses.json', uses);
    },
    /** The development server writes no files, so it has no downloads. */
    async postBuild({ outDir }) {
      const { ledger } = await readLedger();
      const files = downloads(publishedFacts(ledger, uses, siteConfig.url));
      for (const [name, text] of Object.entries(files))
        await writeFile(path.join(outDir, name), text);
    },
  };
}
