import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

import { cachedData } from '../inputs/cached-data';
import { pngOf } from '../images/png';
import { explorerData } from './generate/data';
import { titlesOf } from './generate/library';
import { type RequestPaths, writePaths } from './generate/paths';
import { pictureStyles } from './generate/picture';

/** The address that Codat’s own overview page gives its picture of the topology; here it is this guide’s drawing. */
const pictureFile = 'img/enterprise/architecture/architecture.png';

/**
 * The pages of the explorer, `/explorer` and one for each scenario, with their data in the language of
 * the build. The figure that they share is `@generated/explorer/default/platform.json`.
 */
export default function explorer(context: LoadContext): Plugin {
  const { siteDir, baseUrl, i18n } = context;
  let files: Readonly<Record<string, string>> = {};
  let picture = '';
  let paths: RequestPaths = {};
  return {
    name: 'explorer',
    getPathsToWatch: () => [
      path.join(siteDir, 'src/platform/{facts,facts/ledger,model}/*.yaml'),
      path.join(siteDir, 'static/openapi/*.yaml'),
      path.join(siteDir, 'i18n/*/{model,facts}.po'),
    ],
    // Runs after all content is loaded, because pages of the guide and of the reference are linked by name.
    async allContentLoaded({ allContent, actions: { addRoute, createData } }) {
      const titles = titlesOf(allContent, baseUrl);
      const data = await cachedData(
        context,
        { plugin: 'explorer', code: __filename, inputs: [pictureStyles], given: titles },
        () => explorerData(context, titles),
      );
      ({ files, picture, paths } = data);
      for (const [name, content] of Object.entries(data.shared))
        await createData(`${name}.json`, content);
      const addPage = async (address: string, component: string, content: object) => {
        const name = path.basename(address);
        const isOverview = name === 'explorer';
        const file = await createData(`${isOverview ? 'index' : name}.json`, content);
        addRoute({
          path: `${baseUrl}${address}`,
          component: `@site/src/explorer/Explorer/${component}`,
          exact: true,
          modules: isOverview ? { index: file } : { page: file },
        });
      };
      await addPage('explorer', 'Overview', data.overview);
      await addPage('explorer/compose', 'Compose', data.compose);
      await addPage('explorer/failures', 'Failures', data.failures);
      for (const page of data.scenarios)
        await addPage(`explorer/${page.flow.id}`, 'Scenario', page);
      for (const page of data.moved) await addPage(`explorer/${page.id}`, 'Moved', page);
    },
    /** The development server writes no files, so it has neither the downloads, the picture nor cards. */
    async postBuild({ outDir }) {
      const folder = path.join(outDir, 'explorer');
      await mkdir(folder, { recursive: true });
      for (const [name, text] of Object.entries(files))
        await writeFile(path.join(folder, name), text);
      const file = path.join(outDir, pictureFile);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, pngOf(picture, 2));
      await writePaths(siteDir, i18n.currentLocale, paths);
    },
  };
}
