import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

import { libraryOf, titlesOf } from '../explorer/generate/library';
import { citing } from '../facts/generate/cited';
import { guidePages } from '../facts/generate/pages';
import { readInputs } from '../inputs';
import { cachedData } from '../inputs/cached-data';
import { readLocaleCatalogue } from '../inputs/catalogue';
import { routeOwners } from '../openapi/owners';
import { numbersData } from './generate/numbers';
import { readersData, readersFile } from './generate/readers';
import { viewsData } from './generate/views';

/** What the home page shows, in the language of the build, as `@generated/home/default/*.json`. */
export default function home(context: LoadContext): Plugin {
  const { siteDir, baseUrl, i18n } = context;
  return {
    name: 'home',
    getPathsToWatch: () => [
      path.join(siteDir, readersFile),
      path.join(siteDir, 'src/platform/{facts,facts/ledger,model}/*.yaml'),
      path.join(siteDir, 'static/openapi/*.yaml'),
      path.join(siteDir, 'i18n/*/{model,facts}.po'),
    ],
    // Runs after all content is loaded, because pages of the guide are named by their titles.
    async allContentLoaded({ allContent, actions: { createData } }) {
      const titles = titlesOf(allContent, baseUrl);
      const pages = await guidePages(allContent, siteDir);
      const paths = await readFile(path.join(siteDir, readersFile), 'utf8');
      const given = { titles, pages, paths };
      const data = await cachedData(
        context,
        { plugin: 'home', code: __filename, given },
        async () => {
          const inputs = await readInputs(siteDir);
          const { model, ledger, documents } = inputs;
          const { translate } = await readLocaleCatalogue(siteDir, i18n);
          const cite = citing(model, ledger, translate, i18n.currentLocale);
          const library = libraryOf(titles, routeOwners(documents));
          return {
            views: viewsData(inputs, library, translate, cite),
            readers: readersData(paths, pages, baseUrl),
            numbers: numbersData(inputs, cite),
          };
        },
      );
      for (const [name, content] of Object.entries(data)) await createData(`${name}.json`, content);
    },
  };
}
