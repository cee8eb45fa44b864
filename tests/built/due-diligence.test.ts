import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';

import { readInputs } from '../../src/inputs';
import type { Model } from '../../src/platform';
import { builtPage } from '../support/pages/read';

const page = '/enterprise/tech-overview/security/due-diligence';
let questions: Model['questions'] = [];
beforeAll(async () => {
  const { model } = await readInputs(path.resolve(import.meta.dirname, '../..'));
  questions = model.questions;
});

it.each(['', '/fr'])('the page %s has every question in its HTML', (prefix) => {
  const { ids = [] } = builtPage(`${prefix}${page}`).article ?? {};
  const missing = questions.filter(({ id }) => !ids.includes(`question-${id}`));
  expect(missing.map(({ id }) => id)).toEqual([]);
});

it.each(['', '/fr'])('the download of %s has a row for each question', (prefix) => {
  const csv = readFileSync(`build${prefix}/due-diligence.csv`, 'utf8');
  expect(csv.startsWith('\uFEFFtopic,question,state,')).toBe(true);
  // Lines within a cell end otherwise; the first row has the names of the columns, and nothing follows the last one.
  expect(csv.split('\r\n')).toHaveLength(questions.length + 2);
});
