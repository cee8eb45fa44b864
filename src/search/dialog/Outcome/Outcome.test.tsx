import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import Outcome from '.';
import type { Answer } from '../../engine/answer';
import { answerTo } from '../answer.fixture';
import type { SearchOutcome } from '../search-outcome';

const markupOf = (outcome: SearchOutcome) =>
  renderToStaticMarkup(
    <Outcome outcome={outcome} onRetry={() => undefined} onWiden={() => undefined} />,
  );
const textOf = (outcome: SearchOutcome) => markupOf(outcome).replace(/<[^>]+>/g, '');
const found = (changes: Partial<Answer>): SearchOutcome => ({
  type: 'found',
  typed: 'chifrement xyz',
  answer: answerTo({}, changes),
});

describe('the status of the search', () => {
  it('counts the pages', () => {
    expect(textOf(found({}))).toBe('The 8 best of 20 pages found');
    expect(textOf(found({ total: 8 }))).toBe('One page found');
  });

  it('says what was searched for instead of a typing error', () => {
    const corrected = { corrected: 'chiffrement Xyz', unknown: ['xyz'] };
    expect(textOf(found(corrected))).toBe(
      'No page matches “chifrement xyz”. Showing results for “chiffrement”. The 8 best of 20 pages found',
    );
  });

  it('names the words that are on no page', () => {
    expect(textOf(found({ unknown: ['xyz', 'qux'] }))).toMatch(
      /^No page contains “xyz” or “qux”\. Showing results without/,
    );
  });

  it('offers all kinds where the wanted kind has no page, and another try after a failure', () => {
    expect(markupOf({ type: 'elsewhere', total: 1 })).toMatch(/<button[^>]+>Show all kinds</);
    expect(markupOf({ type: 'failed' })).toMatch(/<button[^>]+>Try again</);
    expect(markupOf({ type: 'none', typed: 'xyz' })).not.toContain('<button');
  });

  it('helps with identifiers before anything is typed', () => {
    expect(textOf({ type: 'help' })).toMatch(/companyId, 429, \/companies\/\{companyId\}/);
  });
});
