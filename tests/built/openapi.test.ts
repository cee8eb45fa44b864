import { existsSync, readFileSync } from 'node:fs';
import { po } from 'gettext-parser';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';

import { apiNames } from './support/document';

describe.each(['build/api.html', 'build/fr/api.html'])('%s', (page) => {
  it('links to every document in both languages, as YAML and JSON, and to its overlay', () => {
    const html = readFileSync(page, 'utf8');
    const links = [...html.matchAll(/<a\b[^>]*\bhref="?(\/(?:fr\/)?openapi\/[^"\s>]+)/g)];
    const files = links.map(([, href]) => href).sort();
    const expected = apiNames.flatMap((api) => [
      `/openapi/${api}.yaml`,
      `/openapi/${api}.json`,
      `/openapi/${api}.fr.overlay.yaml`,
      `/fr/openapi/${api}.yaml`,
      `/fr/openapi/${api}.json`,
    ]);
    expect(files).toEqual(expected.sort());
    expect(files.filter((file) => !existsSync(`build${file}`))).toEqual([]);
  });
});

describe.each(apiNames)('the published documents of %s', (api) => {
  const yamlIn = (prefix: string): unknown =>
    parse(readFileSync(`build/${prefix}openapi/${api}.yaml`, 'utf8'));
  const jsonIn = (prefix: string): unknown =>
    JSON.parse(readFileSync(`build/${prefix}openapi/${api}.json`, 'utf8'));

  it.each(['', 'fr/'])('are equal in YAML and JSON, under "/%s"', (prefix) => {
    expect(jsonIn(prefix)).toEqual(yamlIn(prefix));
  });

  it('are in the language of their address', () => {
    const french = frenchOf(api);
    const pairs = pairsOf(jsonIn(''), jsonIn('fr/'));
    const translated = pairs.filter(([english]) => french.has(english));
    expect(translated).not.toEqual([]);
    expect(translated.filter(([english, own]) => !french.get(english)?.has(own))).toEqual([]);
  });
});

/** The French sentences of an API, by their English; a sentence may have several, each for a place. */
function frenchOf(api: string): ReadonlyMap<string, ReadonlySet<string>> {
  const french = new Map<string, Set<string>>();
  for (const file of [api, 'common']) {
    const { translations } = po.parse(readFileSync(`i18n/fr/openapi/${file}.po`, 'utf8'));
    const entries = Object.values(translations).flatMap((each) => Object.values(each));
    for (const { msgid, msgstr } of entries) {
      french.set(msgid, (french.get(msgid) ?? new Set()).add(msgstr[0] ?? ''));
    }
  }
  return french;
}

/** Summaries and descriptions of the English document, each with the text at the same place in the other. Data in
 * examples is what the API returns, in the language of the API. */
function pairsOf(english: unknown, other: unknown): readonly (readonly [string, string])[] {
  if (typeof english !== 'object' || english === null) return [];
  if (typeof other !== 'object' || other === null) return [];
  return Object.entries(english).flatMap(([key, value]) => {
    const isData =
      key === 'value' || key === 'example' || (key === 'examples' && Array.isArray(value));
    if (isData) return [];
    const translated: unknown = Reflect.get(other, key);
    const isText = typeof value === 'string' && typeof translated === 'string';
    if (!isText) return pairsOf(value, translated);
    return key === 'summary' || key === 'description' ? [[value, translated] as const] : [];
  });
}
