import type { Element, Root } from 'hast';

import { elementsIn, wordsOf } from '../../../src/hast';

/**
 * What a page lacks for people who do not see it, as far as its HTML shows: names, an order of headings and landmarks,
 * ids that are unique and references to ids that exist. Elements hidden from everyone are left out.
 * @example outlineFaults(treeOf('…<h1>A</h1><h3>B</h3>…')) // => ['<h3> “B” follows <h1>']
 */
export function outlineFaults(tree: Root): readonly string[] {
  const all = elementsIn(tree);
  const withId = all.filter(({ properties }) => typeof properties.id === 'string');
  const byId = new Map(withId.map((element) => [String(element.properties.id), element]));
  const doubles = withId.filter((element) => byId.get(String(element.properties.id)) !== element);
  const labels = all.filter(({ tagName }) => tagName === 'label');
  const labelled = new Set(labels.flatMap(({ properties }) => listOf(properties.htmlFor)));
  const shown = shownIn(tree);
  return [
    ...doubles.map(({ properties }) => `several elements are #${String(properties.id)}`),
    ...headingFaults(shown.map(({ element }) => element)),
    ...landmarkFaults(shown.map(({ element }) => element)),
    ...shown.flatMap((each) => nameFaults(each, byId, labelled)),
  ];
}

interface Shown {
  readonly element: Element;
  /** Whether it is inside a `<label>`. */
  readonly isLabelled: boolean;
}

function shownIn(tree: Root): readonly Shown[] {
  const shown: Shown[] = [];
  const collect = (parent: Root | Element, isLabelled: boolean): void => {
    for (const child of parent.children) {
      if (child.type !== 'element' || isHidden(child)) continue;
      shown.push({ element: child, isLabelled });
      collect(child, isLabelled || child.tagName === 'label');
    }
  };
  collect(tree, false);
  return shown;
}

const isHidden = ({ tagName, properties }: Element) =>
  tagName === 'template' ||
  properties.hidden === true ||
  properties.hidden === '' ||
  properties.ariaHidden === 'true';

function headingFaults(elements: readonly Element[]): readonly string[] {
  const headings = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName));
  const levelOf = (heading: Element | undefined) => Number(heading?.tagName[1] ?? 0);
  return headings.flatMap((heading, i) => {
    const before = headings[i - 1];
    if (levelOf(heading) <= levelOf(before) + 1) return [];
    const place = before === undefined ? 'comes first' : `follows <${before.tagName}>`;
    return [`<${heading.tagName}> “${wordsOf(heading)}” ${place}`];
  });
}

/** Landmarks that can occur several times on a page, each with its own name. */
const repeatable = ['nav', 'aside'];

function landmarkFaults(elements: readonly Element[]): readonly string[] {
  const mains = elements.filter(({ tagName }) => tagName === 'main').length;
  const alike = repeatable.flatMap((tagName) => {
    const names = elements
      .filter((element) => element.tagName === tagName)
      .map(({ properties }) => String(properties.ariaLabel ?? properties.ariaLabelledBy ?? ''));
    const doubles = names.filter((name, i) => names.indexOf(name) !== i);
    return doubles.map((name) => `several <${tagName}> are called “${name}”`);
  });
  return [...(mains === 1 ? [] : [`${mains} <main>`]), ...alike];
}

const fields = ['input', 'select', 'textarea'];
const namedByContent = ['a', 'button', 'summary'];
const references = [
  'ariaLabelledBy',
  'ariaDescribedBy',
  'ariaControls',
  'htmlFor',
  'popoverTarget',
] as const;

function nameFaults(
  { element, isLabelled }: Shown,
  byId: ReadonlyMap<string, Element>,
  labelled: ReadonlySet<string>,
): readonly string[] {
  const { tagName, properties } = element;
  const missing = references
    .flatMap((name) => listOf(properties[name]))
    .filter((id) => !byId.has(id))
    .map((id) => `<${tagName}> refers to #${id}, which is not there`);
  const namedBy = listOf(properties.ariaLabelledBy).flatMap((id) => byId.get(id) ?? []);
  const isNamed =
    isText(properties.ariaLabel) ||
    isText(properties.title) ||
    namedBy.some((each) => wordsOf(each) !== '');
  const hasLabel = isLabelled || labelled.has(String(properties.id));
  const needsName =
    (fields.includes(tagName) && properties.type !== 'hidden' && !hasLabel) ||
    (namedByContent.includes(tagName) && contentName(element) === '') ||
    (tagName === 'img' && properties.alt === undefined) ||
    (properties.role === 'img' && contentName(element) === '') ||
    tagName === 'iframe';
  return needsName && !isNamed ? [...missing, `<${tagName}> has no name`] : missing;
}

/** The name of an element by its content: its text, and the names of images in it. */
function contentName(element: Element): string {
  const inside = elementsIn(element).map(({ properties: { alt, ariaLabel } }) =>
    [alt, ariaLabel].filter(isText).join(' '),
  );
  return [wordsOf(element), ...inside].join('').trim();
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : isText(value) ? value.trim().split(/\s+/) : [];
