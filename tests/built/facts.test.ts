import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import { readModelAndLedger } from '../../src/inputs/model';
import { ledgerWith } from '../../src/platform/facts/assumptions';
import type { Ledger } from '../../src/platform/facts/schema';
import { builtPage } from '../support/pages/read';
import { builtFile, sitemapPaths } from '../support/sitemap';

const root = path.resolve(import.meta.dirname, '../..');
let facts: Ledger['facts'] = [];
beforeAll(async () => {
  const { ledger, model } = await readModelAndLedger(root);
  facts = ledgerWith(ledger, model).facts;
});

const languages = [
  ['English', '', 'i18n/en/code.json'],
  ['French', '/fr', 'i18n/fr/code.json'],
] as const;

/** Each mark behind a claim of a page: the id of its fact, and the name of the state that it shows. */
function marksOn(page: string, prefix: string) {
  const html = readFileSync(builtFile(page), 'utf8');
  const links = html.match(new RegExp(`<a\\b[^>]*href="?${prefix}/facts#[^>]*>`, 'g')) ?? [];
  return links.flatMap((link) => {
    const id = /facts#([a-z0-9-]+)/.exec(link)?.[1];
    const state = /aria-label=(?:"([^"]*)"|([^\s>]+))/.exec(link)?.slice(1).find(Boolean);
    return id === undefined || state === undefined ? [] : [{ page, id, state }];
  });
}

describe.each(languages)('the %s page of facts', (_language, prefix, strings) => {
  const names = JSON.parse(readFileSync(strings, 'utf8')) as Record<string, { message: string }>;

  it('has every fact with its anchor, each once', () => {
    const { ids = [] } = builtPage(`${prefix}/facts`).article ?? {};
    expect(facts.length).toBeGreaterThan(100);
    const missing = facts.filter(({ id }) => ids.filter((each) => each === id).length !== 1);
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('is where every mark leads, which shows the state of its fact', () => {
    const states = new Map(facts.map(({ id, state }) => [id, state]));
    const pages = sitemapPaths().filter((page) => /^\/fr(?:\/|$)/.test(page) === (prefix !== ''));
    const wrong = pages
      .flatMap((page) => marksOn(page, prefix))
      .filter(({ id, state }) => names[`facts.state.${states.get(id) ?? ''}`]?.message !== state);
    expect(wrong).toEqual([]);
  });

  it('has the same facts as its downloads', () => {
    const file = builtFile(`${prefix}/facts`).replace(/facts(?:\.html|\/index\.html)$/, 'facts');
    const published = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as readonly { id: string }[];
    expect(published.map(({ id }) => id)).toEqual(facts.map(({ id }) => id));
    const csv = readFileSync(`${file}.csv`, 'utf8');
    expect(csv.startsWith('\uFEFFid,')).toBe(true);
    for (const { id } of facts) expect(csv).toContain(`\r\n${id},`);
  });
});
