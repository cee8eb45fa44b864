import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import Start from '.';
import { initialState } from '../state';
import { optionCount } from '../options';
import { places } from './places';

function markupOf(recent: readonly string[]): string {
  return renderToStaticMarkup(
    <Start
      id="list"
      recent={recent}
      active={1}
      optionId={(index) => `option-${index}`}
      onSearch={() => undefined}
      onFollow={() => undefined}
    />,
  );
}

describe('the suggestions of an empty field', () => {
  it('are pages of the site', () => {
    const published = readFileSync('tests/built/published-addresses.txt', 'utf8').split('\n');
    expect(published).toEqual(expect.arrayContaining(places().map(({ path }) => path)));
  });

  it('are numbered from the recent searches on, as the keys count them', () => {
    const recent = ['429', 'webhook'];
    const html = markupOf(recent);
    const ids = [...html.matchAll(/id="option-(\d+)"/g)].map(([, id]) => Number(id));
    const count = optionCount(initialState(true), recent);
    expect(ids).toEqual(Array.from({ length: count }, (_, index) => index));
    expect(html).toMatch(/id="option-1" role="option" aria-selected="true"[^>]*>.*?webhook/);
  });

  it('have no heading for recent searches where there are none', () => {
    expect(markupOf(['429'])).toContain('Recent searches');
    expect(markupOf([])).not.toContain('Recent searches');
  });
});
