import { JSDOM } from 'jsdom';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { readLocaleCatalogue } from '../inputs/catalogue';
import { type Cite, citing } from '../facts/generate/cited';
import { publishedFacts } from '../facts/generate/downloads';
import { ledgerData } from '../facts/generate/ledger';
import { stateName } from '../facts/state-name';
import { ledger, model } from '../platform/platform.fixture';
import type { Topics } from './data';
import { answerName } from './DueDiligence/answer-name';
import Tables from './DueDiligence/Topics';
import { answerCounts, topics, topicsCsv } from './generate/due-diligence';

const shown = vi.hoisted((): { topics: Topics } => ({ topics: [] }));
vi.mock('@data/due-diligence.json', () => ({
  get default() {
    return shown.topics;
  },
}));

const plain = (text: string) => text.replaceAll('`', '').replace(/\s+/g, ' ');

describe.each(['en', 'fr'])('the questions of a bank in %s', (currentLocale) => {
  let main: HTMLElement;
  let cite: Cite;
  let file: string;
  const row = (id: string) => main.querySelector(`#question-${id}`);

  beforeAll(async () => {
    const i18n = { currentLocale, defaultLocale: 'en' };
    const { translate } = await readLocaleCatalogue(process.cwd(), i18n);
    cite = citing(model, ledger, translate, currentLocale);
    shown.topics = topics(model, translate, cite);
    main = new JSDOM(renderToString(<Tables />), { url: 'https://x.org' }).window.document.body;
    const writing = { localize: translate, locale: currentLocale };
    const data = ledgerData(ledger, model, writing, undefined);
    file = topicsCsv(shown.topics, publishedFacts(data, {}, 'https://x.org'));
  });

  it('are all in the HTML, each with its state as text', () => {
    expect(main.querySelectorAll('tbody tr')).toHaveLength(model.questions.length);
    for (const { id, state } of shown.topics.flatMap(({ questions }) => questions)) {
      expect(row(id)?.querySelector('th')?.textContent, id).toContain(answerName(state));
    }
  });

  it('show each fact with its statement and its mark, and what to ask for', () => {
    for (const { id, facts, ask } of model.questions) {
      const text = plain(row(id)?.textContent ?? '');
      const links = [...(row(id)?.querySelectorAll('a') ?? [])];
      const marks = links.map((link) => `${link.hash} ${link.getAttribute('aria-label')}`);
      for (const fact of cite(facts)) {
        expect(text).toContain(plain(fact.statement.text));
        expect(fact.statement.lang).toBeUndefined();
        expect(marks).toContain(`#${fact.id} ${stateName(fact.state)}`);
      }
      expect(text.endsWith('—'), id).toBe(ask === undefined);
    }
    const texts = shown.topics.flatMap(({ name, questions }) => [
      name,
      ...questions.flatMap(({ question, ask }) => [question, ...(ask ? [ask] : [])]),
    ]);
    expect(texts.filter(({ lang }) => lang !== undefined)).toEqual([]);
  });

  it('are counted by state', () => {
    const counts = answerCounts(shown.topics);
    expect(Object.values(counts).reduce((a, b) => a + b)).toBe(model.questions.length);
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);
  });

  it('are a file for spreadsheets, with the sources of each', () => {
    expect(file.startsWith('\uFEFFtopic,question,state,answer,')).toBe(true);
    for (const { question, facts } of shown.topics.flatMap(({ questions }) => questions)) {
      expect(file).toContain(question.text.replaceAll('"', '""'));
      for (const { statement } of facts) {
        expect(file).toContain(statement.text.replaceAll('`', '').replaceAll('"', '""'));
      }
    }
    expect(file).toContain('https://docs.codat.io/');
    expect(file).toContain('2026-11-28');
  });
});

it('a cell of the file that looks like a formula is text', () => {
  const text = (value: string) => ({ text: value });
  const [topic] = [{ id: 'a', name: text('=1+1'), questions: [] }];
  const question = { id: 'q', question: text('+A1'), state: 'documented' as const, facts: [] };
  const rows = topicsCsv([{ ...topic, questions: [{ ...question, ask: text('@x') }] }], []);
  expect(rows.split('\r\n')[1]).toBe("'=1+1,'+A1,documented,,,,,,'@x");
});
