import type { Element, ElementContent, Properties, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
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
  const svg = svgOf(fromHtml(drawing.svg, { fragment: true, space: 'svg' }));
  removeStyles(svg);
  assertComplete(svg, drawing);
  rename(svg, prefix);

  const ids = { title: `${prefix}-title`, description: `${prefix}-description` };
  svg.children.unshift(
    element('title', { id: ids.title }, [{ type: 'text', value: drawing.title }]),
    element('desc', { id: ids.description }, [{ type: 'text', value: drawing.description }]),
  );
  svg.properties = {
    viewBox: svg.properties.viewBox,
    role: 'img',
    ariaLabelledBy: [ids.title],
    ariaDescribedBy: [ids.description],
    style: sizes(svg),
  };
  const scroller = { className: ['mermaid-scroller'], tabIndex: 0, ariaLabel: drawing.title };
  return element('figure', { className: ['mermaid-figure'] }, [
    element('section', scroller, [svg]),
  ]);
}

const element = (tagName: string, properties: Properties, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

function svgOf(root: Root): Element {
  const svg = root.children.find((node) => node.type === 'element' && node.tagName === 'svg');
  if (svg?.type !== 'element') throw new Error('beautiful-mermaid drew no <svg>');
  return svg;
}

/** The rules stand in mermaid.css: the page's policy allows no style element. */
function removeStyles(svg: Element): void {
  svg.children = svg.children.filter(
    (child) => child.type === 'element' && child.tagName !== 'style',
  );
}

/** Shrinks with its column until the smallest text would be too small; from there on it scrolls. */
function sizes(svg: Element): string {
  const width = Number(svg.properties.width);
  const textSizes: number[] = [];
  visit(svg, 'element', ({ properties }) => {
    if (properties.fontSize !== undefined) textSizes.push(Number(properties.fontSize));
  });
  const smallest = Math.min(...textSizes);
  const at = (size: number) => Math.ceil((width * size) / smallest);
  return `--mermaid-least:${at(smallestText)}px;--mermaid-most:${at(comfortableText)}px`;
}

/** Ids become unique on the page, and beautiful-mermaid's variables (`--_text`) the site's own. */
function rename(svg: Element, prefix: string): void {
  visit(svg, 'element', ({ properties }) => {
    for (const [name, value] of Object.entries(properties)) {
      if (typeof value !== 'string') continue;
      if (name === 'id') properties[name] = `${prefix}-${value}`;
      else
        properties[name] = value
          .replace(/^url\(#(.+)\)$/, `url(#${prefix}-$1)`)
          .replace(/^var\(--_?([\w-]+)\)$/, 'var(--mermaid-$1)');
    }
  });
}

const arrowClasses = new Set(['edge', 'message', 'class-relationship', 'er-relationship']);

function assertComplete(svg: Element, { labels, arrows }: Drawing): void {
  let drawnText = '';
  let drawnArrows = 0;
  visit(svg, 'text', ({ value }) => void (drawnText += value));
  visit(svg, 'element', ({ properties }) => {
    if (classesOf(properties).some((name) => arrowClasses.has(String(name)))) drawnArrows += 1;
  });
  const drawn = compact(drawnText);
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

const classesOf = ({ className }: Properties): readonly (string | number)[] =>
  Array.isArray(className) ? className : [];
