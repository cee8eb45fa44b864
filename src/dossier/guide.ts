import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Element } from 'hast';

import { CommandError } from '../faults/command-error';
import { readPage, type BuiltPage } from '../for-tools/generate/built-page';
import { fileOf } from '../for-tools/generate/published';
import { firstNamed, hasClass, named, property, treeOf } from '../hast';
import type { DossierLanguage } from './words';

/** A page of the guide as it is built. */
type GuidePage = Pick<BuiltPage, 'title' | 'content'> & { readonly path: string };

/** Pages that the sidebar lists together; those in no category have no name. */
type Part = { readonly name: string | undefined; readonly pages: readonly GuidePage[] };

/** The guide in one language: what a dossier is made of. */
export type Guide = {
  readonly title: string;
  readonly independence: string;
  /** Of the site, where readers can reach it. */
  readonly origin: string | undefined;
  readonly parts: readonly Part[];
  /** The drawing of the platform on the home page. */
  readonly figure: Element;
  /** The addresses of the style sheets of all of its pages. */
  readonly styles: readonly string[];
};

/** The page whose sidebar lists all others. */
const about = 'about';

/**
 * Reads the pages of the guide, in the order of its sidebar.
 * @throws CommandError if the site is not built
 */
export async function readGuide(buildDir: string, language: DossierLanguage): Promise<Guide> {
  const root = language === 'en' ? '/' : `/${language}/`;
  const read = async (page: string) => {
    const file = path.join(buildDir, fileOf(page));
    if (!existsSync(file)) throw new CommandError(`${file} is missing. Run: npm run build`);
    return readFile(file, 'utf8');
  };
  const [home, first] = await Promise.all([read(root), read(root + about)]);
  const { siteName, independence, sections, address } = readPage(first);
  const styles = new Set(stylesOf(home));
  const parts: Part[] = [];
  for (const { name, pages } of joined(sections)) {
    const contents: GuidePage[] = [];
    for (const page of pages) {
      const html = await read(page);
      for (const style of stylesOf(html)) styles.add(style);
      const { title, content } = readPage(html);
      contents.push({ path: page, title, content });
    }
    parts.push({ name, pages: contents });
  }
  const { origin, hostname } = new URL(address);
  return {
    title: siteName,
    independence,
    origin: hostname === 'localhost' ? undefined : origin,
    parts,
    figure: figureOf(home),
    styles: [...styles],
  };
}

/** Entries without a category are one part, after the others. */
function joined(sections: BuiltPage['sections']): BuiltPage['sections'] {
  const [named, others] = [
    sections.filter(({ name }) => name),
    sections.filter(({ name }) => !name),
  ];
  return [...named, { name: undefined, pages: others.flatMap(({ pages }) => pages) }];
}

function stylesOf(html: string): readonly string[] {
  return named(treeOf(html), 'link')
    .filter((link) => property(link, 'rel') === 'stylesheet')
    .flatMap((link) => property(link, 'href') ?? []);
}

function figureOf(home: string): Element {
  const figure = named(firstNamed(treeOf(home), 'main'), 'svg').find((svg) =>
    hasClass(svg, 'diagram'),
  );
  if (figure === undefined) throw new Error('the home page has no drawing of the platform');
  return figure;
}

/** @example pathsOf(guide) // => Set { '/about', … } */
export function pathsOf({ parts }: Guide): ReadonlySet<string> {
  return new Set(parts.flatMap(({ pages }) => pages.map((page) => page.path)));
}
