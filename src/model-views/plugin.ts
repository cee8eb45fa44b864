import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

import { citing } from '../facts/generate/cited';
import { publishedFacts } from '../facts/generate/downloads';
import { ledgerData } from '../facts/generate/ledger';
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
import { answerCounts, topics, topicsCsv } from './generate/due-diligence';
import { networkStatements, topologyConnections } from './generate/topology';
import { readLocaleCatalogue } from '../inputs/catalogue';

/**
 * Reads the model, and hands pages what they show of it in the language of the build, as `@data/*.json`. What a bank asks
 * is also written for spreadsheets, as `/due-diligence.csv`.
 */
export default function model(context: LoadContext): Plugin {
  const { siteDir, siteConfig, i18n } = context;

  function read() {
    return cachedData(context, { plugin: 'model', code: __filename }, async () => {
      const { model: facts, ledger, traces } = await readInputs(siteDir);
      const { translate } = await readLocaleCatalogue(siteDir, i18n);
      const cite = citing(facts, ledger, translate, i18n.currentLocale);
      const asked = topics(facts, translate, cite);
      return {
        'answer-counts': answerCounts(asked),
        assumptions: assumptions(facts, translate, i18n.currentLocale),
        connectors: connectorFamilies(facts, translate, cite),
        controls: controls(facts, traces, translate, cite),
        'due-diligence': asked,
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
  }

  return {
    name: 'model',
    getPathsToWatch: () => [
      path.join(siteDir, 'src/platform/{facts,model}/*.yaml'),
      path.join(siteDir, 'static/openapi/*.yaml'),
      path.join(siteDir, 'i18n/*/model.po'),
    ],
    async contentLoaded({ actions: { createData } }) {
      const files = await read();
      for (const [name, data] of Object.entries(files)) await createData(`${name}.json`, data);
    },
    /** The development server writes no files, so it has no download. */
    async postBuild({ outDir }) {
      const { model: facts, ledger } = await readInputs(siteDir);
      const { translate } = await readLocaleCatalogue(siteDir, i18n);
      const writing = { localize: translate, locale: i18n.currentLocale };
      const published = publishedFacts(
        ledgerData(ledger, facts, writing, undefined),
        {},
        siteConfig.url,
      );
      const text = topicsCsv((await read())['due-diligence'], published);
      await writeFile(path.join(outDir, 'due-diligence.csv'), text);
    },
  };
}
