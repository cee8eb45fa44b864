import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { classesOf, element, elementsIn, isElement, named, textOf } from '../../hast';
import { compact } from './contents';
import type { Drawing } from './diagram';

/** The smallest text a reader is shown, and what it is when there is room, in CSS pixels. */
const smallestText = 12;
const comfortableText = 13;

/**
 * A drawing as a figure of elements: no raw HTML, no style element, ids of its own.
 * @param prefix starts every id, so that several figures can stand on one page
 * @throws {Error} if the SVG lacks a label or an arrow that mermaid read: nothing is left out unseen.
 */
export function figure(drawing: Drawing, prefix: string): Element {
  const [svg] = named(fromHtml(drawing.svg, { fragment: true, space: 'svg' }), 'svg');
  if (svg === undefined) throw new Error('beautiful-mermaid drew no <svg>');
  removeStyles(svg);
  assertComplete(svg, drawing);
  rename(svg, prefix);

  const ids = { title: `${prefix}-title`, description: `${prefix}-description` };
  svg.children.unshift(
    element('title', [drawing.title], { id: ids.title }),
    element('desc', [drawing.description], { id: ids.description }),
  );
  svg.properties = {
    viewBox: svg.properties.viewBox,
    role: 'img',
    ariaLabelledBy: [ids.title],
    ariaDescribedBy: [ids.description],
    style: sizes(svg),
  };
  const scroller = { className: ['mermaid-scroller'], tabIndex: 0, ariaLabel: drawing.title };
  return element('figure', [element('section', [svg], scroller)], {
    className: ['mermaid-figure'],
  });
}

/** The rules stand in mermaid.css: the page's policy allows no style element. */
function removeStyles(svg: Element): void {
  svg.children = svg.children.filter(isElement).filter(({ tagName }) => tagName !== 'style');
}

/** Shrinks with its column until the smallest text would be too small; from there on it scrolls. */
function sizes(svg: Element): string {
  const width = Number(svg.properties.width);
  const textSizes = elementsIn(svg).flatMap(({ properties }) => properties.fontSize ?? []);
  const smallest = Math.min(...textSizes.map(Number));
  const at = (size: number) => Math.ceil((width * size) / smallest);
  return `--mermaid-least:${at(smallestText)}px;--mermaid-most:${at(comfortableText)}px`;
}

/** Ids become unique on the page, and beautiful-mermaid's variables (`--_text`) the site's own. */
function rename(svg: Element, prefix: string): void {
  for (const { properties } of elementsIn(svg)) {
    for (const [name, value] of Object.entries(properties)) {
      if (typeof value !== 'string') continue;
      if (name === 'id') properties[name] = `${prefix}-${value}`;
      else
        properties[name] = value
          .replace(/^url\(#(.+)\)$/, `url(#${prefix}-$1)`)
          .replace(/^var\(--_?([\w-]+)\)$/, 'var(--mermaid-$1)');
    }
  }
}

const arrowClasses = new Set(['edge', 'message', 'class-relationship', 'er-relationship']);

function assertComplete(svg: Element, { labels, arrows }: Drawing): void {
  const isArrow = (each: Element) => classesOf(each).some((name) => arrowClasses.has(name));
  const drawnArrows = elementsIn(svg).filter(isArrow).length;
  const drawn = compact(textOf(svg));
  const lost = labels.filter((label) => !drawn.includes(compact(label)));
  if (lost.length > 0) {
    const list = lost.map((label) => `"${label}"`).join(', ');
    throw new Error(
      `The drawing leaves out ${list}: name it before its first use and put spaces around arrows.`,
    );
  }
  if (drawnArrows < arrows) {
    throw new Error(`The drawing shows ${drawnArrows} of ${arrows} arrows.`);
  }
}
