import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import Results from '.';
import { addressesOf, type Answer } from '../../engine/answer';
import { answerTo, pageMatch } from '../answer.fixture';

function markupOf(answer: Answer, active?: number): string {
  return renderToStaticMarkup(
    <Results
      id="list"
      answer={answer}
      active={active}
      optionId={(index) => `option-${index}`}
      onFollow={() => undefined}
      onExtend={() => undefined}
    />,
  );
}

describe('the results of the search', () => {
  it('show title, kind, path and section of a page, with marks and not as markup', () => {
    const page = { ...pageMatch('/a', 'api'), title: [{ text: '<b>', isMatch: true }] };
    const html = markupOf(answerTo({}, { total: 1, pages: [page] }));
    expect(html).toMatch(/<mark[^>]*>&lt;b&gt;<\/mark>/);
    expect(html).toMatch(/role="group" aria-label="&lt;b&gt;, Platform API › Companies"/);
    expect(html.replace(/<[^>]+>/g, '')).toBe(
      '&lt;b&gt; API Platform API › Companies Section quota',
    );
  });

  it('number pages, sections and the option for more pages in one order', () => {
    const answer = answerTo({});
    const html = markupOf(answer, addressesOf(answer).length);
    const ids = [...html.matchAll(/id="option-(\d+)"/g)].map(([, id]) => Number(id));
    expect(ids).toEqual(Array.from({ length: 17 }, (_, index) => index));
    expect(html.match(/aria-selected="true"/g)).toHaveLength(1);
    expect(html).toMatch(/id="option-16" role="option" aria-selected="true"/);
  });

  it('offer no more pages than there are', () => {
    expect(markupOf(answerTo({}))).toContain('Show one more page');
    expect(markupOf(answerTo({ limit: 20 }))).not.toContain('more page');
  });
});
