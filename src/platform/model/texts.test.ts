import { describe, expect, it } from 'vitest';

import { ledgerWith } from '../facts/assumptions';
import { loadLedger } from '../facts/load';
import { edited, faultLines, ledgerTexts, model } from '../platform.fixture';
import type { StepTextId } from './texts';

const { facts } = ledgerWith(loadLedger(ledgerTexts), model);
const states = new Map(facts.map(({ id, state }) => [id, state]));
const texts = Object.entries(model.texts) as readonly [
  StepTextId,
  (typeof model.texts)[StepTextId],
][];
const values = new Set(model.assumptions.map(({ id }) => id));

/** Whether a sentence says that something in it is not documented. */
const saysAssumed = (text: string) => /\bassumed\b|\bthis guide\b/i.test(text);

/** Sentences with an assumed value that do not say so, each with the reason. */
const UNSAID: Partial<Record<StepTextId, string>> = {
  'waf-passes': 'it comes first in nearly every list, so the mark of the assumption says it',
  'person-returns': 'the step before says that the status is assumed',
  'person-enters-portal': 'the step before says that the status is assumed',
  'fetch-job-retries': 'the pause before says that the number of attempts is assumed',
  'fetch-job-pauses-again': 'the first pause says that the schedule is assumed',
  'person-receives': 'all durations are assumed, as the note below the figure says',
  'client-receives': 'all durations are assumed, as the note below the figure says',
};

describe('the sentence of each step', () => {
  it.each(texts)('cites few facts, each once: %s', (_, { facts: cited }) => {
    expect(cited.length).toBeLessThanOrEqual(4);
    expect(new Set(cited).size).toBe(cited.length);
    for (const id of cited) expect(states.has(id), id).toBe(true);
  });

  it('cites an assumed fact where it says that something is assumed', () => {
    const said = texts.filter(([, { text }]) => saysAssumed(text));
    expect(said.length).toBeGreaterThan(15);
    const unsupported = said.filter(([, { facts: cited }]) =>
      cited.every((id) => states.get(id) !== 'assumed'),
    );
    expect(unsupported.map(([id]) => id)).toEqual([]);
  });

  it('says that a value is assumed where it cites one, or there is a reason not to', () => {
    const unsaid = texts.filter(
      ([, { text, facts: cited }]) => cited.some((id) => values.has(id)) && !saysAssumed(text),
    );
    expect(unsaid.map(([id]) => id).sort()).toEqual(Object.keys(UNSAID).sort());
  });

  it('marks a status as assumed where it cites the assumption of one', () => {
    const statuses = model.assumptions.filter(({ unit }) => unit === 'http-status');
    const marked = texts.filter(([, { facts: cited }]) =>
      statuses.some(({ id }) => cited.includes(id)),
    );
    expect(marked.length).toBeGreaterThan(10);
    for (const [id, { text }] of marked)
      if (!(id in UNSAID)) expect(text).toContain(`{status} ${model.statusMark}`);
  });

  it('cites a fact that is not assumed, unless only this guide says it', () => {
    const guideOnly = texts.filter(([, { facts: cited }]) =>
      cited.every((id) => states.get(id) === 'assumed'),
    );
    expect(guideOnly.length).toBeLessThan(texts.length / 10);
  });

  it.each<[string, string, string, RegExp]>([
    ['no facts', 'facts: [topology-entry, api-host]', 'facts: []', /texts\.yaml:5:\d+ .*facts/],
    ['none at all', '\n    facts: [topology-entry, api-host]', '', /facts is missing/],
    [
      'a fact that the ledger does not have',
      'facts: [topology-entry, api-host]',
      'facts: [topology-entries, api-host]',
      /texts\.yaml:5:\d+ "topology-entries" names no entry of facts, did you mean "topology-entry"\?$/,
    ],
  ])('is refused with %s', (_, from, to, fault) => {
    expect(faultLines(edited('texts.yaml', [from, to]))).toEqual([expect.stringMatching(fault)]);
  });
});
