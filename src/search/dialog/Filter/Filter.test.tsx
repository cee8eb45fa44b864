import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';

import Filter from '.';
import type { Kind } from '../../engine/answer';
import { answerTo } from '../answer.fixture';

const answer = answerTo({}, { counts: { guide: 12, scenario: 0, api: 18, glossary: 1 } });

function buttonsOf(kind: Kind | undefined): readonly string[] {
  const html = renderToStaticMarkup(
    <Filter
      answer={answer}
      kind={kind}
      onChoose={() => undefined}
      onFocusField={() => undefined}
    />,
  );
  return html
    .split('<button')
    .slice(1)
    .map((button) => {
      const state = button.includes('aria-pressed="true"') ? 'pressed' : '';
      const text = button.replace(/^[^>]*>/, '').replace(/<[^>]+>/g, '');
      return [text, state, button.includes('disabled=""') ? 'disabled' : ''].join(' ').trim();
    });
}

it('offers all pages and each kind with its number, and disables kinds without pages', () => {
  expect(buttonsOf(undefined)).toEqual([
    'All 31 pressed',
    'Guide 12',
    'Scenario 0  disabled',
    'API 18',
    'Glossary 1',
  ]);
});

it('keeps the chosen kind enabled, though it has no pages', () => {
  expect(buttonsOf('scenario')[2]).toBe('Scenario 0 pressed');
});
