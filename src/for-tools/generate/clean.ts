import type { Element, ElementContent, Root } from 'hast';

import { cellOf } from './cell';
import { definitionsOf } from './definitions';
import {
  element,
  hasClass,
  isElement,
  named,
  property,
  text,
  textOf,
  without,
  wordsOf,
} from '../../hast';
import type { Words } from './words';

export type Context = {
  readonly words: Words;
  /** Where a link of the page leads, as an address that holds outside of it. */
  readonly resolve: (href: string) => string;
  /** The page's sequence of messages as Mermaid source, if it has one. */
  readonly sequence?: string | undefined;
};

type Place = Context & {
  /** Ids of the elements around: a link to one of them leads nowhere else. */
  readonly ids: readonly string[];
  /** What figures have been told: one drawn for phones and one for screens are told once. */
  readonly told: Set<string>;
};

/**
 * The content of a page without what only serves to get about, in elements that Markdown has: figures as their
 * text alternative, folded parts unfolded, notices as quotations, definitions as lists.
 */
export function clean(content: Element, context: Context): Root {
  const place = { ...context, ids: [], told: new Set<string>() };
  const [heading] = named(content, 'h1');
  const children = cleanAll(content.children, place);
  const rest = children.map((child) => (isElement(child) ? without(child, 'h1') : child));
  return { type: 'root', children: [...(heading ? cleanOne(heading, place) : []), ...rest] };
}

const chrome = new Set([
  ...['nav', 'button', 'select', 'input', 'textarea', 'label', 'fieldset', 'footer'],
  ...['script', 'style', 'template', 'dialog'],
]);

function isChrome(node: Element): boolean {
  const { tagName, properties } = node;
  if (chrome.has(tagName) || properties.hidden === true) return true;
  if (property(node, 'ariaHidden') === 'true') return true;
  if (['hash-link', 'interactive', 'theme-doc-toc-mobile'].some((name) => hasClass(node, name)))
    return true;
  return tagName === 'a' && isTool(node);
}

/** Other forms of the page are named at the head of the file; a download made on the page is a button. */
function isTool(link: Element): boolean {
  const isTwin = link.properties.hrefLang !== undefined || property(link, 'rel') === 'alternate';
  const isMade = property(link, 'href')?.startsWith('data:') === true;
  return isTwin || isMade || nameOf(link) === '';
}

/** The text of a link; of one that only shows a sign, such as the mark behind a claim, the name that is spoken. */
const nameOf = (link: Element): string =>
  textOf(link).trim() || (property(link, 'ariaLabel')?.trim() ?? '');

function cleanAll(children: readonly ElementContent[], place: Place): ElementContent[] {
  return spaced(children.filter((child) => !isElement(child) || !isChrome(child))).flatMap(
    (child) => cleanOne(child, place),
  );
}

function cleanOne(node: ElementContent, outer: Place): readonly ElementContent[] {
  if (node.type === 'text') return [node];
  if (!isElement(node) || isChrome(node)) return [];
  const id = property(node, 'id');
  const place = id === undefined ? outer : { ...outer, ids: [...outer.ids, id] };
  const children = () => cleanAll(node.children, place);
  switch (node.tagName) {
    case 'svg':
      return figure(node, place);
    case 'pre':
      return [codeBlock(node)];
    case 'code':
      return [element('code', [textOf(node)])];
    case 'a':
      return link(node, children(), place);
    case 'summary':
      return [element('p', [element('strong', children())])];
    case 'figcaption':
      return [element('p', [element('em', children())])];
    case 'details':
    case 'noscript':
      return children();
    case 'dl':
      return definitionsOf(children(), place.words);
    case 'table':
      return [...caption(node), element('table', children())];
    case 'caption':
      return [];
    case 'li':
      return itemOf(node, children());
    case 'th':
    case 'td':
      return [cellOf(node, children())];
    default:
      return [isNotice(node) ? notice(children()) : { ...node, children: children() }];
  }
}

/** An entry that held nothing but a button is none. */
function itemOf(item: Element, children: ElementContent[]): readonly ElementContent[] {
  const isEmpty = children.every((child) => textOf(child).trim() === '');
  return isEmpty ? [] : [{ ...item, children }];
}

/** What stands apart on the page by its style alone is kept apart by a space. */
function spaced(children: readonly ElementContent[]): readonly ElementContent[] {
  return children.flatMap((child, i) => {
    const next = children[i + 1];
    const pair = [child, next].filter((each) => each !== undefined && isElement(each));
    const isStyled = pair.length === 2 && pair.some(({ tagName }) => tagName === 'span');
    return isStyled ? [child, text(' ')] : [child];
  });
}

function figure(svg: Element, { words, told, sequence }: Place): readonly ElementContent[] {
  if (property(svg, 'role') !== 'img') return [];
  const alternative = named(svg, 'title', 'desc').map(wordsOf).join('. ');
  if (alternative === '' || told.has(alternative)) return [];
  told.add(alternative);
  const alternativeText = element('p', [
    element('em', [`${words.figure}${words.colon}${alternative}`]),
  ]);
  if (sequence === undefined || !hasClass(svg, 'sequence')) return [alternativeText];
  return [alternativeText, fence(sequence, 'mermaid')];
}

/** Colours are left out; what is in no language is plain text. */
function codeBlock(pre: Element): Element {
  const [code = pre] = named(pre, 'code');
  const language = /\blanguage-(\S+)/.exec(property(code, 'className') ?? '')?.[1] ?? 'text';
  return fence(textOf(code), language);
}

function fence(code: string, language: string): Element {
  return element('pre', [element('code', [code], { className: [`language-${language}`] })]);
}

function link(
  node: Element,
  children: readonly ElementContent[],
  { ids, resolve }: Place,
): readonly ElementContent[] {
  const href = property(node, 'href');
  if (href === undefined || ids.includes(href.replace(/^#/, ''))) return children;
  const isSign = children.every((child) => textOf(child).trim() === '');
  const target = { href: resolve(href) };
  // The sign is close to the sentence, its name is a word of its own.
  return isSign
    ? [text(' '), element('a', [nameOf(node)], target)]
    : [element('a', children, target)];
}

function caption(table: Element): readonly ElementContent[] {
  const [found] = named(table, 'caption');
  return found === undefined ? [] : [element('p', [element('em', [wordsOf(found)])])];
}

/** A notice of an author, or of the site. */
const isNotice = (node: Element) => hasClass(node, 'theme-admonition') || hasClass(node, 'notice');

/** @param children the title, in an element of its own, and the content */
function notice(children: readonly ElementContent[]): Element {
  const titles = ['admonitionHeading', 'notice-title'];
  const titled = children.map((child) => {
    if (!isElement(child) || !titles.some((name) => hasClass(child, name))) return child;
    return element('p', [element('strong', [wordsOf(child)])]);
  });
  return element('blockquote', titled);
}
