import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

import { routes } from '../../reference/build/routes';
import { groundwork } from '../groundwork';
import { readLocaleCatalogue } from '../model/locale-catalogue';
import { answeredOperations } from './answered';
import { familiesOf } from './families';
import { scenarioFiles } from '../../explorer/files';
import { composePage } from './compose';
import { failuresPage, radiiOf } from './failures';
import { libraryOf } from './library';
import { liveData } from './live';
import { zoneEntries } from './parts';
import {
  type Played,
  platformLayouts,
  scenarioEntry,
  scenarioPage,
  wordsOf,
} from '../../explorer/scenario-page';

/**
 * The pages of the explorer, `/explorer` and one for each scenario, with their data in the language of
 * the build. The figure that they share is `@generated/explorer/default/platform.json`.
 */
export default function explorer({ siteDir, i18n, baseUrl }: LoadContext): Plugin {
  const at = (address: string) => `${baseUrl}${address}`;
  const component = (name: string) => `@site/src/explorer/Explorer/${name}`;
  const files = new Map<string, string>();
  return {
    name: 'explorer',
    getPathsToWatch: () => [
      path.join(siteDir, 'src/platform/model/*.yaml'),
      path.join(siteDir, 'static/openapi/*.yaml'),
      path.join(siteDir, 'i18n/*/model.po'),
    ],
    // The pages of the guide and of the reference are named here: they have to be known.
    async allContentLoaded({ allContent, actions: { addRoute, createData } }) {
      const ground = await groundwork(siteDir);
      const { model, documents, traces, routes: platformRoutes } = ground;
      const { translate: localize } = await readLocaleCatalogue(siteDir, i18n);
      const played = model.scenarios.flatMap((scenario): readonly Played[] => {
        const trace = traces[scenario.id];
        return trace ? [{ scenario, trace }] : [];
      });
      const language = {
        locale: i18n.currentLocale,
        text: (english: string) => localize(english).text,
      };
      for (const each of played)
        for (const [name, text] of scenarioFiles(each, model, language)) files.set(name, text);
      const platform = platformLayouts(model, localize);
      await createData('platform.json', platform);
      await createData('families.json', familiesOf(model));
      await createData('answered.json', answeredOperations(model, platformRoutes));
      await createData('live.json', liveData(model, platformRoutes, localize));

      const pages = played.map((each) => scenarioPage(each, model, localize, platform));
      const scenarios = played.map((each) => scenarioEntry(each, localize));
      const library = libraryOf(allContent, baseUrl, routes(documents));
      const zones = zoneEntries(model, played, library, localize);
      const index = await createData('index.json', {
        zones,
        scenarios,
        ...wordsOf(
          scenarios,
          pages.map(({ flow }) => flow),
        ),
      });
      addRoute({
        path: at('explorer'),
        component: component('Overview'),
        exact: true,
        modules: { index },
      });
      addRoute({
        path: at('explorer/compose'),
        component: component('Compose'),
        exact: true,
        modules: {
          page: await createData('compose.json', composePage(model, platformRoutes, localize)),
        },
      });
      addRoute({
        path: at('explorer/failures'),
        component: component('Failures'),
        exact: true,
        modules: {
          page: await createData(
            'failures.json',
            failuresPage(ground, radiiOf(ground), zones, library, localize),
          ),
        },
      });
      for (const [i, page] of pages.entries()) {
        const { id } = page.flow;
        const [previous, next] = [scenarios[i - 1], scenarios[i + 1]];
        const data = await createData(`${id}.json`, {
          ...page,
          ...(previous && { previous: { id: previous.id, title: previous.title } }),
          ...(next && { next: { id: next.id, title: next.title } }),
        });
        addRoute({
          path: at(`explorer/${id}`),
          component: component('Scenario'),
          exact: true,
          modules: { page: data },
        });
      }
    },
    async postBuild({ outDir }) {
      const folder = path.join(outDir, 'explorer');
      await mkdir(folder, { recursive: true });
      for (const [name, text] of files) await writeFile(path.join(folder, name), text);
    },
  };
}
