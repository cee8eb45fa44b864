import type { Element, Root } from 'hast';

import { elementsIn, hasClass, named, property, treeOf, wordsOf } from '../../hast';
import type { Kind } from '../engine/answer';
import { sectionsOf, type PageSection } from './sections';

/** A built page as the index needs it. */
export type Page = {
  /** Its address within its language: `/using-the-api/errors`. */
  readonly url: string;
  readonly title: string;
  readonly names: readonly string[];
  /** Its description for programs. */
  readonly about: string;
  /** Words that readers use for its subject. */
  readonly keywords: readonly string[];
  /** The categories of its breadcrumbs, from the outside in. */
  readonly categories: readonly string[];
  readonly sections: readonly PageSection[];
};

/**
 * Reads a built page: the text of its article, or of `main` if it has no article. Undefined if the page has neither, or
 * no text in it.
 */
export function readPage(url: string, html: string, language: string): Page | undefined {
  const tree = treeOf(html);
  const article = elementsIn(tree).find((each) => hasClass(each, 'theme-doc-markdown'));
  const content = article ?? named(tree, 'main')[0];
  if (content === undefined) return undefined;
  const heading = named(content, 'h1')[0];
  const title = heading === undefined ? documentTitle(tree) : wordsOf(heading);
  // The responses of an operation are headings too: its sections would be as many as those of the whole guide.
  const deepest = kindOf(url) === 'api' ? 'h2' : 'h4';
  const sections = sectionsOf(content, { title, language, deepest });
  if (sections.every(({ sentences }) => sentences.length === 0)) return undefined;
  const names = [...operationNames(content, url), documentTitle(tree)];
  return {
    url,
    title,
    names: names.filter((name) => name !== '' && name !== title),
    about: metaOf(tree, 'description'),
    keywords: metaOf(tree, 'keywords')
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean),
    categories: categoriesOf(tree),
    sections,
  };
}

/** The title without the name of the site. */
function documentTitle(tree: Root): string {
  const title = named(tree, 'title')[0];
  return title === undefined ? '' : wordsOf(title).replace(/ \| [^|]*$/, '');
}

function metaOf(tree: Root, name: string): string {
  const meta = named(tree, 'meta').find((each) => property(each, 'name') === name);
  return meta === undefined ? '' : (property(meta, 'content') ?? '');
}

/** An operation is also known by its id, its path, and method and path; a webhook by its id and its event. */
function operationNames(content: Element, url: string): readonly string[] {
  const method = elementsIn(content).find((each) => property(each, 'dataMethod') !== undefined);
  const address = elementsIn(content).find((each) => hasClass(each, 'address'));
  const id = /^\/api\/[^/]+\/([^/]+)$/.exec(url)?.[1];
  if (id === undefined || method === undefined || address === undefined) return [];
  const path = wordsOf(address).replace(/^https?:\/\/[^/]+/, '');
  const verb = property(method, 'dataMethod') === 'event' ? [] : [`${wordsOf(method)} ${path}`];
  return [id, ...verb, path];
}

/** Its breadcrumbs, which are links: the page itself is not. The home page and the list of APIs name no category. */
function categoriesOf(tree: Root): readonly string[] {
  const way = elementsIn(tree).find((each) => hasClass(each, 'theme-doc-breadcrumbs'));
  if (way === undefined) return [];
  return named(way, 'a')
    .filter((link) => !/^(?:\/fr)?\/(?:api)?$/.test(property(link, 'href') ?? ''))
    .map(wordsOf);
}

export function kindOf(url: string): Kind {
  if (/^\/api(?:\/|$)/.test(url)) return 'api';
  if (url === '/glossary') return 'glossary';
  return /^\/explorer\/(?!(?:compose|failures)$)/.test(url) ? 'scenario' : 'guide';
}

/** Pages about the site itself, and tables of names: they have a word of every subject, and none of them is theirs. */
const aside = /^\/(?:about|accessibility|facts|glossary|translation)$/;

/** How much the words of a page count: the page on a subject comes before those that only use its words. */
export function weightOf(url: string): number {
  if (aside.test(url)) return 0.3;
  // Questions about every subject, and how this site itself is read.
  if (/\/(?:due-diligence|offline)$/.test(url)) return 0.75;
  return { guide: 1, scenario: 0.5, api: 0.6, glossary: 0.3 }[kindOf(url)];
}

/** The names of what contains a page, from the outside in, and the method and path of an operation. */
export function trailOf({ categories, names }: Page): readonly string[] {
  return [...new Set([...categories, ...names.filter((name) => name.includes(' /'))])];
}
