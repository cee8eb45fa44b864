import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { readLocaleCatalogue } from '../../inputs/catalogue';
import { type Cite, citing } from '../../facts/generate/cited';
import { ledger, model } from '../../platform/platform.fixture';
import { networkStatements, topologyConnections } from './topology';

const siteDir = path.resolve(import.meta.dirname, '../../..');
const { topology } = model;

type Translate = Awaited<ReturnType<typeof readLocaleCatalogue>>['translate'];
const wordsOf = async (currentLocale: string): Promise<readonly [Translate, Cite]> => {
  const { translate } = await readLocaleCatalogue(siteDir, { currentLocale, defaultLocale: 'en' });
  return [translate, citing(model, ledger, translate, currentLocale)];
};

describe('the documented topology in pages', () => {
  it('has every connection under its documented names and label, in English', async () => {
    const rows = topologyConnections(model, ...(await wordsOf('en')));
    expect(
      rows.map(({ from, to, label, isBothWays }) => ({
        from: from.text,
        to: to.text,
        label: label?.text,
        both: isBothWays || undefined,
      })),
    ).toEqual(
      topology.connections.map(({ fact, ...row }) => ({
        label: undefined,
        both: undefined,
        ...row,
      })),
    );
  });

  it('mentions every documented component', async () => {
    const rows = topologyConnections(model, ...(await wordsOf('en')));
    const mentioned = new Set(rows.flatMap(({ from, to }) => [from.text, to.text]));
    expect([...mentioned].toSorted()).toEqual(topology.components.map(({ name }) => name).sort());
  });

  it('has the statements about the private network', async () => {
    const statements = networkStatements(model, ...(await wordsOf('en')));
    expect(statements.map(({ says, facts }) => [says.text, facts[0]?.id])).toEqual(
      topology.network.statements.map(({ says, fact }) => [says, fact]),
    );
  });

  it('is in French on French pages', async () => {
    const words = await wordsOf('fr');
    const data = [topologyConnections(model, ...words), networkStatements(model, ...words)];
    expect(JSON.stringify(data)).not.toContain('"lang":"en"');
    expect(JSON.stringify(data)).toContain('Tâche de récupération (Platform Fetch Job)');
  });
});
