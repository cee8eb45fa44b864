import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { readLocaleCatalogue } from '../../inputs/catalogue';
import { model } from '../../platform/platform.fixture';
import { networkStatements, topologyConnections } from './topology';

const siteDir = path.resolve(import.meta.dirname, '../../..');
const { topology } = model;

const translateTo = async (currentLocale: string) =>
  (await readLocaleCatalogue(siteDir, { currentLocale, defaultLocale: 'en' })).translate;

describe('the documented topology in pages', () => {
  it('has every connection under its documented names and label, in English', async () => {
    const rows = topologyConnections(model, await translateTo('en'));
    expect(
      rows.map(({ from, to, label, isBothWays }) => ({
        from: from.text,
        to: to.text,
        label: label?.text,
        both: isBothWays || undefined,
      })),
    ).toEqual(topology.connections.map((row) => ({ label: undefined, both: undefined, ...row })));
  });

  it('mentions every documented component', async () => {
    const rows = topologyConnections(model, await translateTo('en'));
    const mentioned = new Set(rows.flatMap(({ from, to }) => [from.text, to.text]));
    expect([...mentioned].toSorted()).toEqual(topology.components.map(({ name }) => name).sort());
  });

  it('has the statements about the private network', async () => {
    const statements = networkStatements(model, await translateTo('en'));
    expect(statements.map(({ text }) => text)).toEqual(topology.network.statements);
  });

  it('is in French on French pages', async () => {
    const translate = await translateTo('fr');
    const data = [topologyConnections(model, translate), networkStatements(model, translate)];
    expect(JSON.stringify(data)).not.toContain('"lang":"en"');
    expect(JSON.stringify(data)).toContain('Tâche de récupération (Platform Fetch Job)');
  });
});
