import { describe, expect, it } from 'vitest';
import { findings } from './lint';
import type { Area } from './passage';
import { rules } from './words';
import { examples } from './words.fixture';

const areas: readonly Area[] = ['pages', 'interface', 'model', 'openapi', 'comments', 'tests'];
const countOf = (id: string, text: string, area: Area) =>
  findings({ area, start: 0, text }).filter(({ rule }) => rule === id).length;

it('has examples for each rule, in the order of the table', () => {
  const ids = Object.keys(rules);
  expect(Object.keys(examples)).toEqual(ids);
  expect(ids).toEqual([...ids].sort());
  for (const { catches, passes } of Object.values(examples)) {
    expect(catches.length).toBeGreaterThan(0);
    expect(passes.length).toBeGreaterThan(0);
  }
});

describe.each(Object.entries(examples))('%s', (id, { catches, passes }) => {
  const applies = areas.filter((area) => rules[id]?.areas?.includes(area) ?? true);

  it.each(catches)('catches %j', (text) => {
    for (const area of areas) {
      expect(countOf(id, text, area), area).toBe(applies.includes(area) ? 1 : 0);
    }
  });

  it.each(passes)('lets %j pass', (text) => {
    for (const area of areas) expect(countOf(id, text, area), area).toBe(0);
  });

  it('says what to write instead', () => {
    expect(rules[id]?.instead).toMatch(/\w/);
  });
});

it('finds none of its words in what it recommends', () => {
  for (const [id, { instead }] of Object.entries(rules)) {
    const found = findings({ area: 'interface', start: 0, text: instead.replaceAll('told"', '') });
    expect(found, id).toEqual([]);
  }
});
