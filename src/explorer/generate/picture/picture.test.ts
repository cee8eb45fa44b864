import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import { pngOf } from '../../../images/png';
import { readLocaleCatalogue } from '../../../inputs/catalogue';
import { readModel } from '../../../inputs/model';
import type { Model } from '../../../platform';
import type { Localize } from '../../data';
import { topologyLayout, topologyPicture } from '.';

const siteDir = path.resolve(import.meta.dirname, '../../../..');

describe.each(['en', 'fr'])('the picture of the topology in %s', (currentLocale) => {
  let model: Model;
  let localize: Localize;
  let svg: string;

  beforeAll(async () => {
    model = await readModel(siteDir);
    const i18n = { currentLocale, defaultLocale: 'en' };
    localize = (await readLocaleCatalogue(siteDir, i18n)).translate;
    svg = topologyPicture(currentLocale, model, localize);
  });

  it('has every card, label and route of the figure, and nothing that this guide adds', () => {
    const { nodes, edges, labels } = topologyLayout(model, localize);
    expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining([...model.overview]));
    expect([...nodes, ...edges].filter(({ isAdded }) => isAdded)).toEqual([]);
    const drawn = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line]) => line);
    for (const { lines } of [...nodes.map(({ label }) => label), ...labels])
      expect(drawn).toEqual(expect.arrayContaining([...lines]));
    expect(svg.match(/marker-end/g)).toHaveLength(edges.length);
  });

  it('has a title and a credit in its language', () => {
    const isFrench = currentLocale === 'fr';
    expect(svg).toContain(isFrench ? 'Topologie des flux réseau' : 'Networking flow topology');
    expect(svg).toContain(isFrench ? 'Dessin de ce guide' : 'This guide’s own drawing');
  });

  it('is the same PNG each time, twice as large as the figure is drawn', () => {
    const png = pngOf(svg, 2);
    expect(png.equals(pngOf(svg, 2))).toBe(true);
    const { width } = topologyLayout(model, localize);
    expect(png.readUInt32BE(16)).toBeGreaterThan(2 * width);
    const drawn = /width="(\d+)" height="(\d+)"/.exec(svg)?.slice(1).map(Number) ?? [];
    expect(drawn).toHaveLength(2);
    expect([16, 20].map((at) => png.readUInt32BE(at))).toEqual(drawn.map((side) => 2 * side));
  });
});
