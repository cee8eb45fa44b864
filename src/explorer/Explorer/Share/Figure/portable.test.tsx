// @vitest-environment jsdom
import path from 'node:path';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';

import { readLocaleCatalogue } from '../../../../inputs/catalogue';
import { readModel } from '../../../../inputs/model';
import { platformRoutes } from '../../../../inputs/routes';
import { checkScenarios } from '../../../../platform/scenarios';
import { escaped, pngOf } from '../../../../images/png';
import { type Families, openFamily } from '../../../family';
import type { Layout } from '../../../figure';
import { lineHeight } from '../../../../figure/text';
import Diagram from '../../../Flow/Diagram';
import { familiesOf } from '../../../generate/families';
import { drawingOf } from '../../../Lens/drawing';
import { platformLayouts, scenarioPage } from '../../../scenario-page';
import Family from '../../Stage/Family';
import { makePortable } from './portable';

const siteDir = path.resolve(import.meta.dirname, '../../../../..');

const model = await readModel(siteDir);
const traces = checkScenarios(model, await platformRoutes(siteDir));
const svg = 'http://www.w3.org/2000/svg';

/** The labels of more than one line in the figures that can be saved, each once, as the page has them. */
async function labelsIn(currentLocale: string): Promise<readonly string[]> {
  const i18n = { currentLocale, defaultLocale: 'en' };
  const localize = (await readLocaleCatalogue(siteDir, i18n)).translate;
  const platform = platformLayouts(model, localize);
  const families = familiesOf(model);
  const shown = { title: '', view: { nodes: {}, edges: {}, dots: [], isRefused: true } };
  const figures = [
    ...[platform.wide, platform.narrow].flatMap((layout) => [
      <Diagram {...shown} layout={layout} lens={drawingOf('security', layout, undefined)} />,
      ...Object.values(families).map(([member]) => familyPanel(families, layout, member?.id)),
    ]),
    ...model.scenarios.flatMap((scenario) => {
      const trace = traces[scenario.id];
      if (!trace) return [];
      const { flow } = scenarioPage({ scenario, trace }, model, localize, platform);
      const { wide, narrow } = flow.layouts ?? platform;
      return [wide, narrow].map((layout) => (
        <Diagram {...shown} layout={layout} refusal={flow.refusal} />
      ));
    }),
  ];
  const markup = figures.map((figure) => renderToStaticMarkup(figure)).join('');
  const texts = markup.match(/<text\b.*?<\/text>/gs) ?? [];
  // Two lines and the space between them.
  return [...new Set(texts.filter((text) => text.split('<tspan').length > 3))];
}

function familyPanel(families: Families, layout: Layout, member: string | undefined): ReactNode {
  const family = openFamily(families, layout, member);
  return (
    family && (
      <Family
        family={family}
        selected={undefined}
        focusable={undefined}
        onSelect={() => undefined}
        onFocus={() => undefined}
      />
    )
  );
}

/** A group around some markup of a figure. */
function groupOf(markup: string): SVGGElement {
  const group = document.createElementNS(svg, 'g');
  group.innerHTML = markup;
  return group;
}

/** A label as it is saved. */
function saved(label: string): string {
  const group = groupOf(label);
  makePortable(group);
  return group.innerHTML;
}

/** The lines of a label, each written by itself where a browser draws it. */
function written(label: string): string {
  const text = groupOf(label).querySelector('text');
  const lines = [...(text?.querySelectorAll('tspan[x]') ?? [])];
  return lines
    .map((line, i) => {
      const y = Number(text?.getAttribute('y')) + i * lineHeight;
      const anchor = text?.getAttribute('text-anchor');
      return `<text x="${line.getAttribute('x')}" y="${y}" text-anchor="${anchor}">${line.innerHTML}</text>`;
    })
    .join('');
}

/** The picture of a label in a program that is no browser, with the label in the middle. */
function pictureOf(markup: string, label: string): string {
  const [, x] = / x="([\d.-]+)"/.exec(label) ?? [];
  const [, y] = / y="([\d.-]+)"/.exec(label) ?? [];
  const moved = `<g transform="translate(${320 - Number(x)} ${32 - Number(y)})">${markup}</g>`;
  const sheet = `<svg xmlns="${svg}" width="640" height="128" font-size="13">${moved}</svg>`;
  return pngOf(sheet).toString('base64');
}

const blank = pictureOf('', '');

describe.each(['en', 'fr'])('a saved figure in %s', (locale) => {
  let labels: readonly string[];
  beforeAll(async () => {
    labels = await labelsIn(locale);
    expect(labels.length).toBeGreaterThan(0);
  });

  it('has every label of several lines with the letters where browsers draw them', () => {
    const garbled = labels.filter((label) => {
      const picture = pictureOf(saved(label), label);
      return picture === blank || picture !== pictureOf(written(label), label);
    });
    expect(garbled).toEqual([]);
  });

  it('has only letters and signs that the fonts of other programs have', () => {
    const letters = new Set(
      labels.flatMap((label) => Array.from(groupOf(saved(label)).textContent)),
    );
    const alone = (letter: string) => pictureOf(`<text x="9" y="32">${escaped(letter)}</text>`, '');
    // No character, so that no font has it.
    const missing = alone('\u0378');
    expect(missing).not.toBe(blank);
    expect([...letters].filter((letter) => alone(letter) === missing)).toEqual([]);
  });

  it('needs that: other programs draw the space between two lines of the page', () => {
    const asOnPage = labels.filter(
      (label) => pictureOf(label, label) === pictureOf(written(label), label),
    );
    expect(asOnPage).toEqual([]);
  });
});

it('names languages as XML does, and writes paints as SVG 1.1 does', () => {
  const group = groupOf('<g lang="fr"><path stroke="rgb(1, 2, 3)"></path></g>');
  const path = group.querySelector('path');
  const written = ['rgba(0, 0, 0, 0)', 'url("#_r_1_-azure")', 'none'].map((fill) => {
    path?.setAttribute('fill', fill);
    path?.removeAttribute('fill-opacity');
    makePortable(group);
    return group.innerHTML;
  });
  const expected = [
    'fill="rgb(0, 0, 0)" fill-opacity="0"',
    'fill="url(#_r_1_-azure)"',
    'fill="none"',
  ];
  expect(written).toEqual(
    expected.map((fill) => `<g xml:lang="fr"><path stroke="rgb(1, 2, 3)" ${fill}></path></g>`),
  );
});
