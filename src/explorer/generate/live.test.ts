import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { type ComposePage, readDraft } from '../compose/draft';
import { type Draft, draftFields } from '../compose/fields';
import { isTooLong, longestLink, openLink, requestLink } from '../compose/link';
import { createEngine, type Engine } from '../live/engine';
import { platformLayouts, scenarioPage } from '../scenario-page';
import { playableConnectors } from '../../platform/scenarios';
import { readInputs, type Inputs } from '../../inputs';
import { readLocaleCatalogue } from '../../inputs/catalogue';
import { composePage } from './compose';
import { liveData } from './live';

const siteDir = path.resolve(import.meta.dirname, '../../..');
const authorization = 'Authorization: Basic c2VjcmV0LXRoaW5n';

test('the facts of the engine are the same in both languages: only the translations differ', async () => {
  const { model, routes } = await readInputs(siteDir);
  const [en, fr] = await Promise.all(
    ['en', 'fr'].map(async (currentLocale) => {
      const catalogue = await readLocaleCatalogue(siteDir, { currentLocale, defaultLocale: 'en' });
      return liveData(model, routes, (english) => catalogue.translate(english));
    }),
  );
  expect(fr?.facts).toEqual(en?.facts);
  expect(en?.words).toEqual([]);
  expect(fr?.words).toHaveLength(fr?.facts.texts.length ?? 0);
});

test('the engine gets no facts: it plays without them', async () => {
  const { model, routes } = await readInputs(siteDir);
  const { facts } = liveData(model, routes, (text) => ({ text }));
  expect(facts.model.components.flatMap((each) => each.facts)).toEqual([]);
  expect(facts.model.connections).toHaveLength(model.connections.length);
  expect(JSON.stringify(facts)).not.toContain('topology-');
});

test('the engine rejects translations of another deployment', async () => {
  const { model, routes } = await readInputs(siteDir);
  const { facts } = liveData(model, routes, (text) => ({ text }));
  const platform = platformLayouts(model, (text) => ({ text }));
  const words = facts.texts.slice(1);
  expect(() => createEngine({ facts, words }, platform, 'fr')).toThrow(
    `${facts.texts.length} texts of the model have ${words.length} translations.`,
  );
});

describe.each(['en', 'fr'])('the engine in a page in %s', (currentLocale) => {
  let inputs: Inputs;
  let engine: Engine;
  let page: ComposePage;

  beforeAll(async () => {
    inputs = await readInputs(siteDir);
    const { model, routes } = inputs;
    const catalogue = await readLocaleCatalogue(siteDir, { currentLocale, defaultLocale: 'en' });
    const localize = (english: string) => catalogue.translate(english);
    const data = JSON.stringify(liveData(model, routes, localize));
    expect(gzipSync(data).length).toBeLessThan(40 * 1024);
    const platform = platformLayouts(model, localize);
    engine = createEngine(JSON.parse(data) as ReturnType<typeof liveData>, platform, currentLocale);
    page = composePage(model, routes, localize);

    // What the build plays and what the page plays are told alike.
    expect(model.scenarios.length).toBeGreaterThan(10);
    for (const scenario of model.scenarios) {
      const trace = inputs.traces[scenario.id];
      if (!trace) throw new Error(scenario.id);
      const built = scenarioPage({ scenario, trace }, model, localize, platform);
      expect(engine.vary(scenario.id, {}).page).toEqual(built);
    }
  });

  test('plays a scenario with every connector, and describes it', () => {
    const scenario = inputs.model.scenarios.find(({ id }) => id === 'refresh-data-type');
    const connectors = scenario ? playableConnectors(inputs.model, scenario) : [];
    expect(connectors.length).toBeGreaterThan(10);
    for (const connector of connectors) {
      const { page: told, file } = engine.vary('refresh-data-type', { connector });
      expect(told.flow.trace.outcome.dataset).toBe('Complete');
      const drawn = told.flow.layouts?.wide.nodes.map(({ id }) => id);
      const parts = [`${connector}-fetch-job`, `${connector}-map-job`, connector];
      expect(drawn).toEqual(expect.arrayContaining([...parts, 'message-queues']));
      expect(file('mmd')).toMatch(/^sequenceDiagram/);
    }
  });

  test('every preset ends as the scenario that it is taken from', () => {
    for (const { id, changes } of page.presets) {
      const reading = readDraft({ ...page.initial, ...changes }, page);
      if (!reading.isValid) throw new Error(`${id}: ${JSON.stringify(reading.faults)}`);
      const { flow } = engine.send({ ...reading, id: 'compose', title: 'Composed' }).page;
      expect([id, flow.trace.outcome]).toEqual([id, inputs.traces[id]?.outcome]);
    }
  });

  test('whatever is composed and can be sent is answered', () => {
    const texts = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json());
    const drafts = fc.record({ address: texts, headers: texts, body: texts }, { requiredKeys: [] });
    fc.assert(
      fc.property(drafts, ({ address = '', ...rest }) => {
        const reading = readDraft({ ...page.initial, ...rest, address: `/${address}` }, page);
        if (!reading.isValid) return;
        const { trace } = engine.send({ ...reading, id: 'compose', title: '' }).page.flow;
        expect(trace.outcome.status).toBeGreaterThanOrEqual(200);
      }),
      { numRuns: 50 },
    );
  });

  test('each field says what is wrong with it', () => {
    const faultsOf = (changes: Partial<Draft>) => {
      const reading = readDraft({ ...page.initial, ...changes }, page);
      return reading.isValid ? {} : reading.faults;
    };
    expect(faultsOf({})).toEqual({});
    expect(faultsOf({ address: 'companies' })).toEqual({ address: { kind: 'address' } });
    expect(faultsOf({ headers: 'Accept' })).toEqual({
      headers: { kind: 'header', piece: 'Accept' },
    });
    expect(faultsOf({ headers: 'A: 1\na: 2' }).headers?.kind).toBe('headerTwice');
    expect(faultsOf({ body: '{' })).toEqual({ body: { kind: 'json' } });
    expect(faultsOf({ from: '300.1.1.1', body: '[' })).toEqual({
      from: { kind: 'ip', piece: '300.1.1.1' },
      body: { kind: 'json' },
    });
    expect(faultsOf({ from: '2001:db8::1' })).toEqual({});
    expect(faultsOf({ requestsToday: '-1' }).requestsToday?.kind).toBe('count');
    expect(faultsOf({ connector: 'moon' }).connector?.kind).toBe('choice');
    expect(faultsOf({ machine: 'offline' }).machine?.kind).toBe('machine');
  });

  test('a link leads back to the request, and holds no secret', () => {
    const headers = `${authorization}\nX-Codat-Client: 3f1d6c8e\nAccept: text/plain`;
    const draft = { ...page.initial, method: 'POST', headers, body: '{"name":"é"}' };
    const link = requestLink(draft, page.initial);
    expect(link).not.toMatch(/c2VjcmV0|3f1d6c8e/);
    const opened = openLink(link, page);
    expect(opened?.hidden).toEqual(['Authorization', 'X-Codat-Client']);
    expect(opened?.draft).toEqual({
      ...draft,
      headers: `Authorization: ${page.placeholders.authorization}\nX-Codat-Client: ${page.placeholders['x-codat-client']}\nAccept: text/plain`,
    });
    for (const broken of [`${authorization}\r`, ' authorization:secret', 'x-codat-client secret'])
      expect(requestLink({ ...draft, headers: broken }, page.initial)).not.toMatch(/c2Vj|secret/);
  });

  test('a link with the environment that a request once had leads to the request without it', () => {
    const opened = openLink('{"method":"POST","environment":"integration"}', page);
    expect(opened?.draft).toEqual({ ...page.initial, method: 'POST' });
    expect(opened?.link).toBe('{"method":"POST"}');
    expect(openLink('{"method":"POST"}', page)?.link).toBe('{"method":"POST"}');
  });

  test('a link to a source that is down, once without a duration, leads to the same end', () => {
    const draft = page.presets.find(({ id }) => id === 'refresh-data-type')?.changes;
    const opened = openLink(JSON.stringify({ ...draft, source: 'down' }), page);
    const reading = readDraft(opened?.draft ?? page.initial, page);
    if (!reading.isValid) throw new Error(JSON.stringify(reading.faults));
    expect(reading.conditions.sourceDownMinutes).toBe(24 * 60);
    const { outcome } = engine.send({ ...reading, id: 'composed', title: '' }).page.flow.trace;
    expect(outcome.dataset).toBe('FetchError');
    expect(openLink(opened?.link ?? '', page)).toEqual(opened);
    for (const held of ['{"source":"up"}', '{"source":"?"}'])
      expect(openLink(held, page)).toEqual({ draft: page.initial, link: '{}', hidden: [] });
    expect(openLink('{"source":"down","sideways":"1"}', page)).toBeUndefined();
  });

  test('any other draft comes back from its link as it was', () => {
    const fields = draftFields.filter((field) => field !== 'headers');
    const changes = fc.dictionary(fc.constantFrom(...fields), fc.string(), { maxKeys: 5 });
    fc.assert(
      fc.property(changes, (each) => {
        const draft = { ...page.initial, ...each };
        expect(openLink(requestLink(draft, page.initial), page)?.draft).toEqual(draft);
      }),
    );
  });

  test('a hostile link is refused, and never throws', () => {
    const hostile = [
      ...['', '{', 'null', '[]', '3', '{"__proto__":{"method":"POST"}}', '{"method":3}'],
      ...['{"constructor":"x"}', `{"body":"${'a'.repeat(100_000)}"}`, '\u202e{"method":"GET"'],
    ];
    for (const link of hostile) expect(openLink(link, page)).toBeUndefined();
    expect(isTooLong('a'.repeat(longestLink))).toBe(false);
    expect(isTooLong('é'.repeat(longestLink))).toBe(true);
    fc.assert(fc.property(fc.string(), (link) => void openLink(link, page)));
  });
});
