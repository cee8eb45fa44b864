import type { Element, ElementContent } from 'hast';

import { classesOf, element, hasClass, isElement, named, property, wordsOf } from '../hast';
import { dossierId, targetOf, withDossierIds } from './addresses';
import { documentsOf, isFactList } from './documents';

/** What the chapters of a dossier have in common. */
export type Surroundings = {
  /** The paths of its pages. */
  readonly pages: ReadonlySet<string>;
  /** Of the site, where readers can reach it. */
  readonly origin: string | undefined;
  /** A reference to the sheet of a place, after a link that leads there. */
  readonly sheetOf: (id: string) => Element;
  /** The heading of the documents that facts link to. */
  readonly documents: string;
};

/** A heading of a chapter, with its id in the dossier. */
type Heading = { readonly id: string; readonly text: string };

/** A page of the guide as it is in a dossier. */
export type Chapter = {
  readonly id: string;
  readonly title: string;
  /** The headings of its parts. */
  readonly headings: readonly Heading[];
  readonly content: readonly Element[];
};

/** The id of the heading of a page's sources. */
const sources = 'page-sources';

/** What only a screen needs: it is not even in the document, where it would be read aloud. */
const onScreens = ['hash-link', 'theme-doc-toc-mobile', 'interactive'];

/**
 * Makes a chapter of the article of a page: its text and its sources, with headings one level lower, as the parts of the
 * dossier are above them.
 */
export function chapterOf(
  page: { readonly path: string; readonly title: string; readonly content: Element },
  surroundings: Surroundings,
): Chapter {
  const rewrite = rewriter(page.path, surroundings);
  const text = page.content.children
    .filter(isElement)
    .flatMap((child) => (isText(child) ? rewrite(child) : []))
    .filter(isElement);
  const heading = { id: dossierId(page.path, 'documents'), text: surroundings.documents };
  const content = [...text, ...documentsOf(text, heading)];
  return {
    id: dossierId(page.path),
    title: page.title,
    headings: named(element('div', content), 'h3').flatMap((each) => {
      const id = property(each, 'id');
      return id === undefined ? [] : [{ id, text: wordsOf(each) }];
    }),
    content,
  };
}

function isText(child: Element): boolean {
  return hasClass(child, 'theme-doc-markdown') || property(child, 'ariaLabelledBy') === sources;
}

function rewriter(path: string, { pages, origin, sheetOf }: Surroundings) {
  const rewrite = (node: Element, isWithin = false): readonly ElementContent[] => {
    if (node.tagName === 'noscript' || onScreens.some((name) => hasClass(node, name))) return [];
    const isApart = isWithin || node.tagName === 'figure' || isFactList(node);
    const children = node.children.flatMap((child) =>
      isElement(child) ? rewrite(child, isApart) : [child],
    );
    const properties = withDossierIds(node.properties, path);
    const { tagName } = node;
    const [, level] = /^h([1-5])$/.exec(tagName) ?? [];
    if (level !== undefined) {
      // Every chapter ends with its sources: as headings, they would be every other line of the contents.
      const isOfSources = property(node, 'id') === sources;
      const lower = isOfSources ? 'p' : `h${Number(level) + 1}`;
      const own = withClass(properties, `level-${isOfSources ? 3 : level}`);
      return [{ ...node, tagName: lower, children, properties: own }];
    }
    if (tagName === 'details') {
      const { name: _, ...others } = properties;
      return [{ ...node, children, properties: { ...others, open: true } }];
    }
    if (tagName !== 'a') return [{ ...node, children, properties }];
    return link({ ...node, children, properties }, isApart);
  };

  const link = (node: Element, isApart: boolean): readonly Element[] => {
    const href = property(node, 'href');
    const target = href === undefined ? undefined : targetOf(href, path, pages, origin);
    if (target === undefined) return [{ ...node, tagName: 'span', properties: plain(node) }];
    if (target.kind === 'outside') {
      return [{ ...node, properties: { ...node.properties, href: target.address } }];
    }
    const inside = { ...node, properties: { ...node.properties, href: `#${target.id}` } };
    // A mark has no words; a list that a screen filters is no place on paper.
    const hasSheet = wordsOf(node) !== '' && href?.includes('?') === false && !isApart;
    return hasSheet ? [inside, sheetOf(target.id)] : [inside];
  };

  return rewrite;
}

/** A link that leads nowhere on paper is text. */
function plain({ properties }: Element) {
  const { href: _, target: __, rel: ___, ...others } = properties;
  return others;
}

function withClass(properties: Element['properties'], name: string): Element['properties'] {
  return { ...properties, className: [...classesOf(element('i', [], properties)), name] };
}
