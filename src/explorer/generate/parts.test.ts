import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import { readInputs, type Inputs } from '../../inputs';
import { readLocaleCatalogue } from '../../inputs/catalogue';
import type { ZoneEntry } from '../data';
import { zoneEntries } from './parts';

const siteDir = path.resolve(import.meta.dirname, '../../..');
const library = {
  page: () => undefined,
  operations: () => [],
  operation: (id: string) => ({ title: id, path: `/api/${id}` }),
};

let inputs: Inputs;
beforeAll(async () => {
  inputs = await readInputs(siteDir);
});

describe.each(['en', 'fr'])('the details of the components in %s', (currentLocale) => {
  let zones: readonly ZoneEntry[];
  beforeAll(async () => {
    const catalogue = await readLocaleCatalogue(siteDir, { currentLocale, defaultLocale: 'en' });
    zones = zoneEntries(inputs.model, [], library, (english) => catalogue.translate(english));
  });

  it('describe a family by what its components do, without the name of an integration', () => {
    const ofZones = zones.map(({ description }) => description.text);
    const families = zones.flatMap(({ parts }) =>
      parts.filter(({ members }) => members.length > 0),
    );
    expect(families.length).toBeGreaterThan(10);
    expect(new Set(families.map(({ description }) => description.text)).size).toBe(6);
    for (const { id, description } of families) {
      expect([id, ofZones.includes(description.text)]).toEqual([id, false]);
      expect(description.text).not.toContain('{name}');
    }
  });
});
