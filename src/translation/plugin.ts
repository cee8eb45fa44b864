import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

import { glossaryFile } from './glossary';
import { interfaceItems, type Interface } from './interface/state';
import { readIfThere } from './project/files';
import { readInterface, readRecordedInterface } from './project/interface';
import { itemsOf, readProject } from './project/project';
import { cachedData } from '../inputs/cached-data';
import { glossaryTerms, stalePages, translationState } from './generate/page-data';

/** The English and French texts of the site, except those of the model and the OpenAPI documents. */
const inputs = ['docs', 'i18n', 'sidebars.ts', 'docusaurus.config.ts'];

/**
 * Determines which French texts are current: gives pages the state of the translation and the glossary as
 * `@generated/translation/default/*.json`, inlines the interface's strings (`inline-strings.mjs`), and leaves out
 * outdated French strings, so that the English is shown instead, marked as such.
 */
export default async function translation(context: LoadContext): Promise<Plugin> {
  const { siteDir, i18n, codeTranslations } = context;
  const isFrench = i18n.currentLocale === 'fr';
  // Extraction takes seconds, so the strings recorded last are used during development.
  const readStrings = process.env.NODE_ENV === 'production' ? readInterface : readRecordedInterface;
  // The site's own texts are inlined; the theme looks up its own, those that are current.
  const messages = await currentMessages();
  for (const id of Object.keys(codeTranslations))
    if (!id.startsWith('theme.') || messages[id] === undefined)
      Reflect.deleteProperty(codeTranslations, id);
  const messagesFile = path.join(context.generatedFilesDir, 'translation/default/messages.json');

  /** The texts of the interface in the language of the build: none for English, nor where the French is outdated. */
  async function currentMessages(): Promise<Readonly<Partial<Record<string, string>>>> {
    if (!isFrench) return {};
    const strings = await readStrings(siteDir);
    const behind = new Set(stringsBehind(strings));
    const french = [...(strings.french.get('code.json') ?? [])];
    return Object.fromEntries(
      french.flatMap(([id, { message }]) => (behind.has(id) ? [] : [[id, message] as const])),
    );
  }

  // Takes seconds, so that the development server compares the texts only when it starts.
  let compared: ReturnType<typeof compare> | undefined;
  function compare() {
    const origin = { plugin: 'translation', code: __filename, inputs, given: readStrings.name };
    return cachedData(context, origin, async () => {
      const project = await readProject(siteDir, readStrings);
      const items = itemsOf(project);
      return { state: translationState(items), stale: stalePages(project.pages, items) };
    });
  }

  return {
    name: 'translation',
    getPathsToWatch: () =>
      [glossaryFile, 'i18n/{en,fr}/code.json'].map((file) => path.join(siteDir, file)),
    async contentLoaded({ actions: { createData } }) {
      await createData('messages.json', await currentMessages());
      compared ??= compare();
      const { state, stale } = await compared;
      const glossary = readIfThere(siteDir, glossaryFile) ?? '';
      await createData('state.json', state);
      await createData('stale-pages.json', isFrench ? stale : {});
      await createData('glossary.json', glossaryTerms(glossary, isFrench ? 'fr' : 'en'));
    },
    configureWebpack: () => ({
      resolve: {
        alias: { '@docusaurus/Translate': path.join(siteDir, 'src/components/Translate') },
      },
      module: {
        rules: [
          {
            test: /\.tsx?$/,
            include: path.join(siteDir, 'src'),
            enforce: 'pre',
            loader: require.resolve('./generate/inline-strings.mjs'),
            options: { messagesFile, isOriginal: !isFrench },
          },
          {
            test: /[\\/]codeTranslations\.json$/,
            loader: require.resolve('./generate/theme-texts.mjs'),
          },
        ],
      },
    }),
  };
}

/** The ids of strings whose French was not made from their current English. */
function stringsBehind(strings: Interface): readonly string[] {
  return interfaceItems(strings)
    .filter(({ file, state }) => file === 'i18n/fr/code.json' && state !== 'current')
    .map(({ key }) => key);
}
