import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import { READERS } from '../../src/home/data';
import { readInputs, type Inputs } from '../../src/inputs';
import { wantedOfAll } from './support/document';
import { builtPages } from '../support/pages/read';
import { builtFile } from '../support/sitemap';

let inputs: Inputs;
beforeAll(async () => {
  inputs = await readInputs(path.resolve(import.meta.dirname, '../..'));
});

const views = [
  '/explorer/refresh-data-type',
  '/explorer#lens=responsibility',
  '/explorer/failures',
  '/explorer/load-spike',
];
const languages = [
  ['en', ''],
  ['fr', '/fr'],
] as const;

describe.each(languages)('the home page in %s', (language, prefix) => {
  const html = readFileSync(builtFile(prefix || '/'), 'utf8');
  const main = /<main[^]*<\/main>/.exec(html)?.[0] ?? '';
  const known = new Set(builtPages().map(({ name }) => name));
  /** The text of each link in the main part, by its address. */
  const links = [...main.matchAll(/<a\b[^>]*?href=("[^"]*"|[^\s>]+)[^>]*>([^]*?)<\/a>/g)].map(
    ([, href = '', text = '']) => ({
      href: href.replaceAll('"', ''),
      text: text.replaceAll(/<[^>]*>/g, '').trim(),
    }),
  );
  const number = new Intl.NumberFormat(language);
  const countAt = (address: string) => {
    const found = links.filter(({ href }) => href === `${prefix}${address}`);
    return found.map(({ text }) => text.split(/\s/).slice(0, 1).join());
  };

  it('leads to each view, with a figure', () => {
    const addresses = links.map(({ href }) => href);
    for (const view of views) expect(addresses).toContain(`${prefix}${view}`);
    expect(main.match(/<svg/g)?.length).toBeGreaterThanOrEqual(views.length);
  });

  it('has a path for each reader, of pages that exist, each with its time', () => {
    // Other ordered lists have steps.
    const lists = main.match(/<ol\b[^>]*><li\b[^>]*><a\b[^]*?<\/ol>/g) ?? [];
    expect(lists).toHaveLength(READERS.length);
    for (const list of lists) {
      const items = list.match(/<li\b[^]*?(?=<li\b|<\/ol>)/g) ?? [];
      expect(items.length).toBeGreaterThanOrEqual(3);
      for (const item of items) {
        expect(known).toContain(/href="?([^"\s>]+)/.exec(item)?.[1]);
        expect(item).toMatch(/>\d+\s?min/);
      }
    }
  });

  it('has the numbers of the model, of the ledger and of the documents, each with a link', () => {
    const { model, ledger } = inputs;
    const architecture = '/enterprise/tech-overview/architecture';
    const operations = wantedOfAll().filter(({ isCall }) => isCall).length;
    expect(countAt(`${architecture}/integrations`)).toContain(
      number.format(model.connectors.length),
    );
    expect(countAt('/api')).toContain(number.format(operations));
    expect(countAt('/explorer')).toContain(number.format(model.scenarios.length));
    const documented = ledger.facts.filter(({ state }) => state === 'documented').length;
    expect(countAt('/facts?state=documented')).toEqual([number.format(documented)]);
    expect(main).toContain(`${prefix}/facts#service-count`);
  });
});

it('no number of the lower half is in a text of the interface', () => {
  const texts = JSON.parse(readFileSync('i18n/fr/code.json', 'utf8')) as Record<
    string,
    { readonly message: string }
  >;
  const own = Object.entries(texts).filter(([id]) =>
    /^home\.(?:views|flow|failure|load|readers|numbers|certainty)/.test(id),
  );
  expect(own.length).toBeGreaterThan(20);
  expect(own.filter(([, { message }]) => /\d/.test(message))).toEqual([]);
});
