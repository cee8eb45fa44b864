import type { Element, Root } from 'hast';

import { classesOf, elementsIn, firstNamed, named, wordsOf } from '../../../src/hast';

/** What a page says of itself, outside its content. */
export interface Frame {
  readonly language: string;
  /** The text of `<title>`. */
  readonly title: string;
  /** JSON-LD blocks. */
  readonly structuredData: readonly string[];
  /** The address of the page, and of the same page in each language. */
  readonly links: Readonly<Record<string, readonly string[]>>;
  /** Where the links to other languages lead, in the same window, by language: in the bar and in the menu. */
  readonly languageSwitch: Readonly<Record<string, readonly string[]>>;
  /** The sorted labels in the navigation bar, without the link to the other language. */
  readonly bar: readonly string[];
  /** The way to the page from the home page, with the address of each crumb but the page itself. */
  readonly breadcrumbs: readonly { readonly name: string; readonly href?: string }[];
  /** Where the footer’s links lead. */
  readonly footer: readonly string[];
  /** The texts of the first-level headings. */
  readonly titles: readonly string[];
  /** Characters of the text in `<main>`. */
  readonly textLength: number;
}

/** @throws Error if the page has no `<html>`, `<title>` or `<main>` */
export function frameOf(tree: Root): Frame {
  const elements = elementsIn(tree);
  return {
    language: String(firstNamed(tree, 'html').properties.lang),
    title: wordsOf(firstNamed(tree, 'title')),
    structuredData: elements
      .filter(({ properties }) => properties.type === 'application/ld+json')
      .map(wordsOf),
    links: linksOf(elements),
    languageSwitch: switchOf(elements),
    bar: barOf(elements),
    breadcrumbs: breadcrumbsOf(elements),
    footer: footerOf(elements),
    titles: elements.filter(({ tagName }) => tagName === 'h1').map(wordsOf),
    textLength: wordsOf(firstNamed(tree, 'main')).length,
  };
}

function linksOf(elements: readonly Element[]): Frame['links'] {
  const links = elements.filter(({ tagName }) => tagName === 'link');
  const hrefs = (rel: string, language?: string) =>
    links
      .filter(
        ({ properties }) => String(properties.rel) === rel && properties.hrefLang === language,
      )
      .map(({ properties }) => String(properties.href));
  return {
    canonical: hrefs('canonical'),
    en: hrefs('alternate', 'en'),
    fr: hrefs('alternate', 'fr'),
    'x-default': hrefs('alternate', 'x-default'),
  };
}

function switchOf(elements: readonly Element[]): Frame['languageSwitch'] {
  const links = elements.filter(
    ({ properties }) => properties.target === '_self' && properties.dataLanguageSwitch === '',
  );
  const hrefs = (language: string) =>
    links
      .filter(({ properties }) => properties.lang === language)
      .map(({ properties }) => String(properties.href));
  return { en: hrefs('en'), fr: hrefs('fr') };
}

function breadcrumbsOf(elements: readonly Element[]): Frame['breadcrumbs'] {
  const nav = elements.find((each) => classesOf(each).includes('theme-doc-breadcrumbs'));
  if (nav === undefined) return [];
  return named(nav, 'li').map((crumb) => {
    const [link] = named(crumb, 'a');
    return { name: wordsOf(crumb), ...(link && { href: String(link.properties.href) }) };
  });
}

function footerOf(elements: readonly Element[]): readonly string[] {
  const footer = elements.find((each) => classesOf(each).includes('theme-layout-footer'));
  return footer === undefined
    ? []
    : named(footer, 'a').map(({ properties }) => String(properties.href));
}

function barOf(elements: readonly Element[]): readonly string[] {
  const links = elements.filter((element) => {
    const classes = classesOf(element);
    return (
      element.tagName === 'a' &&
      classes.includes('navbar__item') &&
      classes.includes('navbar__link')
    );
  });
  return links
    .filter(({ properties }) => properties.dataLanguageSwitch === undefined)
    .map(wordsOf)
    .sort();
}
