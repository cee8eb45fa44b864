import { readFileSync } from 'node:fs';
import path from 'node:path';
import { po } from 'gettext-parser';
import { describe, expect, it } from 'vitest';
import { model } from '../platform.fixture';
import { templateParts } from './texts';
import { modelTexts } from './translatable';

const texts = modelTexts(model);
const catalogue = po.parse(
  readFileSync(path.join(import.meta.dirname, '../../../i18n/fr/model.po'), 'utf8'),
);
const entries = catalogue.translations[''] ?? {};
const french = (text: string) =>
  Object.hasOwn(entries, text) ? entries[text]?.msgstr[0] : undefined;

describe('the texts of the model', () => {
  it('are known by file and path', () => {
    expect(texts).toContainEqual({
      text: 'API Gateway',
      reference: 'components.yaml#components.gateway.label',
    });
    expect(texts).toContainEqual({
      text: '{name} Fetch Job',
      reference: 'components.yaml#perIntegration.fetch-job.label',
    });
    expect(texts).toContainEqual({
      text: 'Returns synced data and the results of its validation.',
      reference: 'areas.yaml#areas.read-data.description',
    });
    expect(texts).toContainEqual({
      text: 'Codat Private Network',
      reference: 'topology.yaml#topology.network.label',
    });
    expect(texts).toContainEqual({
      text: 'Platform Fetch Job',
      reference: 'topology.yaml#topology.components.8.name',
    });
    expect(texts).toContainEqual({
      text: 'HTTPS, auth requests',
      reference: 'topology.yaml#topology.connections.7.label',
    });
    expect(texts).toContainEqual({
      text: 'Control framework',
      reference: 'responsibility.yaml#layers.applications.means.0',
    });
    expect(texts).toContainEqual({
      text: model.texts['waf-passes'].text,
      reference: 'texts.yaml#texts.waf-passes.text',
    });
  });

  it('are neither names of integrations nor tokens of the API', () => {
    const references = texts.map(({ reference }) => reference);
    expect(
      references.filter((reference) =>
        /#connectors\.|\.refusal\.|\.request\.|#topology\..*\.(?:from|to)$|#successors/.test(
          reference,
        ),
      ),
    ).toEqual([]);
  });

  it('have their French', () => {
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(({ text }) => !french(text))).toEqual([]);
  });

  it('are referred to by the French of each', () => {
    const missing = texts.filter(({ text, reference }) => {
      const references = entries[text]?.comments?.reference?.split(/\s+/) ?? [];
      return !references.includes(reference);
    });
    expect(missing).toEqual([]);
  });

  it('keep their placeholders in French', () => {
    const names = (text: string) =>
      templateParts(text)
        .flatMap((part) => (typeof part === 'string' ? [] : part.name))
        .sort();
    for (const { text: english } of Object.values(model.texts)) {
      expect(names(french(english) ?? '')).toEqual(names(english));
    }
  });
});
