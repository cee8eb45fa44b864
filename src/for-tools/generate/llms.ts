import type { Published } from './published';
import { twinAddress } from './twin';
import { wordsIn } from './words';

type Chapter = { readonly name: string; readonly pages: readonly Published[] };

/** The two files of a language for tools that read text, by https://llmstxt.org. */
export type LlmsFiles = { readonly index: string; readonly full: string };

/**
 * @param pages of one language
 * @param home of that language, within the site: `/` or `/fr/`
 * @throws Error where a page is in no chapter: nothing is left out unseen.
 */
export function llmsFiles(pages: readonly Published[], home: string): LlmsFiles {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const start = byPath.get(home);
  if (start === undefined) throw new Error(`there is no page ${home}`);
  const chapters = chaptersOf(byPath, home);
  const listed = [start, ...chapters.flatMap((chapter) => chapter.pages)];
  const missing = pages.filter((page) => !listed.includes(page)).map((page) => page.path);
  if (missing.length > 0) throw new Error(`in no chapter of llms.txt: ${missing.join(', ')}`);
  return { index: indexOf(start, chapters), full: fullOf(start, listed) };
}

function indexOf(home: Published, chapters: readonly Chapter[]): string {
  const words = wordsIn(home.language);
  const llms = (address: string, name: string) => new URL(name, address).href;
  const other = home.translations.map(
    ({ address }) => `- [${words.otherLanguage}](${llms(address, 'llms.txt')})`,
  );
  return [
    `# ${home.siteName}`,
    `> ${home.independence}`,
    `${home.description} ${words.note}`,
    ...chapters.map(({ name, pages }) => `## ${name}\n\n${pages.map(entry).join('\n')}`),
    `## Optional\n\n- [${words.full}](${llms(home.address, 'llms-full.txt')})\n${other.join('\n')}`,
  ]
    .join('\n\n')
    .concat('\n');
}

function entry({ title, address, description, language }: Published): string {
  const about = description === '' ? '' : `${wordsIn(language).colon}${description}`;
  return `- [${title}](${twinAddress(address)})${about.replace(/[ \t\r\n]+/g, ' ')}`;
}

function fullOf(home: Published, pages: readonly Published[]): string {
  const { source, colon } = wordsIn(home.language);
  const texts = pages.map(({ body, address }) => {
    const [heading = '', ...rest] = body.split('\n');
    return [heading, '', `${source}${colon}${address}`, ...rest].join('\n');
  });
  return [`> ${home.siteName}. ${home.independence}`, ...texts].join('\n\n').concat('\n');
}

/** The guide and each API by their sidebars, the explorer by the list on its page. */
function chaptersOf(byPath: ReadonlyMap<string, Published>, home: string): readonly Chapter[] {
  const at = (path: string) => byPath.get(`${home}${path}`);
  const named = (paths: readonly string[]) => paths.flatMap((path) => byPath.get(path) ?? []);
  const explorer = at('explorer');
  const scenarios = explorer?.links.filter((path) => path.startsWith(`${home}explorer/`)) ?? [];
  const apis = [...byPath.keys()].filter((path) => /^api\/[^/]+$/.test(path.slice(home.length)));
  const guide = at('about');
  return [
    ...(guide ? sectionsIn(guide, wordsIn(guide.language).guide, named) : []),
    ...chapter(explorer, scenarios, named),
    ...chapter(at('api'), [], named),
    ...named(apis).flatMap((api) =>
      sectionsIn(api, api.title, named).map((section) => ({
        ...section,
        name: section.name === api.title ? api.title : `${api.title} – ${section.name}`,
      })),
    ),
  ];
}

type Named = (paths: readonly string[]) => readonly Published[];

function chapter(
  page: Published | undefined,
  paths: readonly string[],
  named: Named,
): readonly Chapter[] {
  return page === undefined ? [] : [{ name: page.title, pages: [page, ...named(paths)] }];
}

/** A chapter for each category of a page's sidebar, and one for the pages that are in none. */
function sectionsIn(page: Published, loose: string, named: Named): readonly Chapter[] {
  const categories = page.sections.flatMap(({ name, pages }) =>
    name === undefined ? [] : [{ name, pages: named(pages) }],
  );
  const others = page.sections.filter(({ name }) => name === undefined);
  const rest = { name: loose, pages: named(others.flatMap(({ pages }) => pages)) };
  const isApi = rest.pages.includes(page) && loose === page.title;
  return isApi ? [rest, ...categories] : [...categories, rest];
}
