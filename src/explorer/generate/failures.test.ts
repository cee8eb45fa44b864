import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';

import { countOf, type FailuresPage } from '../failures';
import { partsOf } from '../../platform/model/parts';
import { exampleRequests } from '../../openapi/requests';
import { readInputs, type Inputs } from '../../inputs';
import { readLocaleCatalogue } from '../../inputs/catalogue';
import { failuresPage, type Radii, radiiOf } from './failures';
import { zoneEntries } from './parts';

const siteDir = path.resolve(import.meta.dirname, '../../..');
const library = {
  page: () => undefined,
  operations: () => [],
  operation: (id: string) => ({ title: id, path: `/api/${id}` }),
};

let inputs: Inputs;
/** The routes of the operations that have not ended. */
let current: Inputs['routes'];
let radii: Radii;
beforeAll(async () => {
  inputs = await readInputs(siteDir);
  current = inputs.routes.filter(({ isEnded }) => !isEnded);
  radii = radiiOf(inputs);
});

test('every operation that has not ended is tried, with a request that it accepts', () => {
  const operations = [...radii.values()].flatMap((radius) => radius.operations);
  expect(current.length).toBeGreaterThan(50);
  expect(exampleRequests(inputs.documents)).toHaveLength(inputs.routes.length);
  expect(operations).toHaveLength(radii.size * current.length);
  for (const { id, before } of operations) {
    expect([id, before.status]).toEqual([id, expect.toBeOneOf([200, 201, 202, 204])]);
  }
});

test('every part of the figure fails once, and what is run once is run for all languages', () => {
  expect([...radii.keys()]).toEqual(partsOf(inputs.model).map(({ id }) => id));
  expect(radiiOf(inputs)).toBe(radii);
});

describe.each(['en', 'fr'])('the page of failures in %s', (currentLocale) => {
  let page: FailuresPage;
  beforeAll(async () => {
    const catalogue = await readLocaleCatalogue(siteDir, { currentLocale, defaultLocale: 'en' });
    const localize = (english: string) => catalogue.translate(english);
    const zones = zoneEntries(inputs.model, [], library, localize);
    page = failuresPage(inputs, radii, zones, library, localize);
  });

  const part = (id: string) => {
    const found = page.parts.find((each) => each.id === id);
    if (!found) throw new Error(`no part "${id}"`);
    return found;
  };

  test('holds every part, and counts what suffers from it', () => {
    expect(page.parts.map(({ id }) => id).sort()).toEqual([...radii.keys()].sort());
    for (const of of ['scenarios', 'operations'] as const)
      expect(countOf(part('waf'), of, 'at-once')).toBe(Object.keys(page[of]).length);
    for (const { id, groups } of page.parts)
      for (const of of ['scenarios', 'operations'] as const) {
        const listed = groups.flatMap((group) => group[of]);
        expect(new Set(listed).size, id).toBe(listed.length);
        for (const each of listed) expect(page[of]).toHaveProperty([each]);
      }
  });

  test('separates what is rejected at once from what fails later', () => {
    for (const id of ['public-api', 'data-api', 'client-metabase'] as const) {
      expect(countOf(part(id), 'operations', 'later')).toBe(0);
      expect(countOf(part(id), 'operations', 'at-once')).toBe(current.length);
    }
    const [queued, scheduled, linked, ...others] = part('message-queues').groups.toSorted(
      (one, other) => other.operations.length - one.operations.length,
    );
    expect(others).toEqual([]);
    expect(queued).toMatchObject({ effect: 'at-once', callers: ['public-api'] });
    // A scheduled sync is queued when it is due, long after the response.
    expect(scheduled).toMatchObject({
      effect: 'later',
      callers: ['internal-services'],
      dataset: 'none',
      scenarios: ['scheduled-sync'],
    });
    expect(linked).toMatchObject({
      effect: 'later',
      callers: ['link-site'],
      scenarios: ['start-authorization'],
      lost: ['connection.connected'],
    });
    expect(countOf(part('message-queues'), 'operations', 'at-once')).toBeGreaterThan(1);
    expect(countOf(part('webhook-sender'), 'scenarios', 'at-once')).toBe(0);
    expect(countOf(part('webhook-sender'), 'scenarios', 'later')).toBeGreaterThan(2);
    const syncs = (id: string) => part(id).groups.find(({ dataset }) => dataset !== undefined);
    const vault = syncs('key-vault');
    expect(vault).toMatchObject({ dataset: 'FetchError', effect: 'later' });
    expect(vault?.callers).toEqual(['accounting-fetch-jobs']);
    const later = { effect: 'later', callers: ['message-queues'] };
    expect(part('accounting-fetch-jobs').groups[0]).toMatchObject({
      ...later,
      dataset: 'FetchError',
    });
    expect(part('accounting-map-jobs').groups[0]).toMatchObject({ ...later, dataset: 'MapError' });
    expect(syncs('internal-services')).toMatchObject({
      ...later,
      dataset: 'Mapping',
      lost: ['read.completed'],
      instead: [],
    });
    expect(part('accounting-link-services').groups).toMatchObject([
      { effect: 'at-once', scenarios: ['start-authorization'], operations: [] },
    ]);
    expect(part('link-site').groups).toMatchObject([
      { effect: 'at-once', scenarios: ['start-authorization', 'upload-file'], operations: [] },
    ]);
    expect(part('blob-storage').groups).toMatchObject([
      { effect: 'at-once', scenarios: ['upload-file'], operations: [] },
    ]);
    expect(part('monitoring').groups).toMatchObject([
      { hasLostAlert: true, scenarios: ['load-spike'] },
    ]);
    for (const id of ['identity-provider', 'sign-in-service'])
      expect(part(id).groups).toMatchObject([{ scenarios: ['sign-in-saml'], operations: [] }]);
    expect(part('identity-provider').groups[0]).toMatchObject({ hasLostSignIn: true });
    expect(part('api-client').isAsked).toBe(false);
  });

  test('gives no two parts one name', () => {
    const names = page.parts.map(({ name }) => name.text);
    expect(names.length).toBeGreaterThan(25);
    expect(new Set(names).size).toBe(names.length);
  });

  test('speaks the language, and is small', () => {
    expect(JSON.stringify(page)).not.toContain('"lang":"en"');
    expect(gzipSync(JSON.stringify(page)).length).toBeLessThan(8 * 1024);
  });
});
