import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';

import { openapiTexts } from '../texts';
import { FaultError } from '../../faults/fault';
import { readDocuments } from '../read';
import { routes } from '../routes';
import { withSite, type Files } from '../../reference/generate/site.fixture';
import { frenchCatalogue } from '../translate';
import { lintDocuments } from '.';
import { newApi, newSite } from './new-api.fixture';
import { newApiFaults } from './new-api-faults.fixture';

const withoutColumn = (finding: string) => finding.replace(/^(\S+:\d+):\d+ /, '$1 ');

/** The faults that the build reports for these documents, one per line. */
async function findings(files: Files): Promise<readonly string[]> {
  return withSite({ ...newSite, ...files }, async (root) => {
    const faults = await lintDocuments(root, await readDocuments(root), ['webhooks']);
    return faults.length === 0 ? [] : new FaultError(faults).message.split('\n');
  });
}

describe('a new API', () => {
  it('needs only a document and its French', async () => {
    expect(await findings({})).toEqual([]);
  });

  it('has a route for each of its operations', async () => {
    const found = await withSite(newSite, async (root) => routes(await readDocuments(root)));
    expect(found.map(({ operationId, area }) => [operationId, area])).toEqual([
      ['list-hook-consumers', 'webhooks'],
      ['create-hook-consumer', 'webhooks'],
    ]);
  });

  it('is entirely translated into French', async () => {
    await withSite(newSite, async (root) => {
      const [source] = await readDocuments(root);
      const french = await frenchCatalogue(root, newApi.api);
      const texts = openapiTexts(source?.document ?? {});
      expect(texts.length).toBeGreaterThan(0);
      const missing = texts.filter(({ text }) => french.translate(text).lang === 'en');
      expect(missing).toEqual([]);
    });
  });

  it.each(newApiFaults)('without $what is reported with the line', async (fault) => {
    const text = fault.breakIt(newApi.text);
    const [start = ''] =
      new RegExp(`^[^]*?${fault.line.source}`, fault.line.flags).exec(text) ?? [];
    const line = start.split('\n').length;
    const found = (await findings({ [newApi.document]: text })).map(withoutColumn);
    expect(start).not.toBe('');
    expect(found).toContain(`${newApi.document}:${line} ${fault.says}`);
  });

  it('with all of these faults is reported in one run', async () => {
    const faults = newApiFaults.filter(({ rule }) => rule !== 'guide/description-informative');
    const text = faults.reduce((whole, { breakIt }) => breakIt(whole), newApi.text);
    const found = (await findings({ [newApi.document]: text })).join('\n');
    const silent = faults.filter(({ says }) => !found.includes(says));
    expect(silent.map(({ what }) => what)).toEqual([]);
  });

  it('has a test fault for each rule of this guide', () => {
    const { rules } = parse(readFileSync('redocly.yaml', 'utf8')) as { readonly rules: object };
    const own = Object.keys(rules).filter((rule) => rule.startsWith('guide/'));
    expect(own.length).toBeGreaterThan(0);
    expect(newApiFaults.map(({ rule }) => rule)).toEqual(expect.arrayContaining(own));
  });

  it('names an area of the API', async () => {
    const text = newApi.text.replace('x-service: webhooks', 'x-service: webhook');
    expect((await findings({ [newApi.document]: text }))[0]).toMatch(
      /x-service of "list-hook-consumers" is "webhook": .*did you mean "webhooks"\?/,
    );
  });
});

describe('an accepted finding', () => {
  it('is listed with its position in .redocly.lint-ignore.yaml', async () => {
    const text = newApi.text.replace(/ *example: .*\n/, '');
    const place = '#/components/schemas/Consumer/properties/url';
    const ignored = `${newApi.document}:\n  guide/example:\n    - '${place}'\n`;
    const files = { [newApi.document]: text, '.redocly.lint-ignore.yaml': ignored };
    expect(await findings(files)).toEqual([]);
  });
});
