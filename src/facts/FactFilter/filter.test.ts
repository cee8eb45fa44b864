import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fits, parseFilter, writeFilter, type Filter, type Findable } from './filter';

const known = {
  state: ['documented', 'assumed'],
  subject: ['limits', 'errors'],
  source: ['public-documentation', 'openapi-documents'],
};
const everything: Filter = { state: '', subject: '', source: '', words: '' };
const fact: Findable = {
  id: 'daily-quota',
  state: 'documented',
  subject: 'limits',
  sources: ['public-documentation'],
  text: 'Un client peut envoyer 1 000 requêtes par jour.',
};

describe('a filter of facts', () => {
  it.each<[Partial<Filter>, boolean]>([
    [{}, true],
    [{ state: 'documented' }, true],
    [{ state: 'assumed' }, false],
    [{ subject: 'limits' }, true],
    [{ subject: 'errors' }, false],
    [{ source: 'public-documentation' }, true],
    [{ source: 'openapi-documents' }, false],
    [{ words: 'JOUR requêtes' }, true],
    [{ words: 'jour webhook' }, false],
    [{ state: 'documented', words: 'webhook' }, false],
  ])('with %o shows the fact: %s', (filter, isShown) => {
    expect(fits(fact, { ...everything, ...filter })).toBe(isShown);
  });

  it('is the same after it was written into an address', () => {
    const choice = (values: readonly string[]) => fc.constantFrom('', ...values);
    const filters = fc.record({
      state: choice(known.state),
      subject: choice(known.subject),
      source: choice(known.source),
      words: fc.string({ unit: 'grapheme' }),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        expect(parseFilter(writeFilter(filter), known)).toEqual(filter);
      }),
    );
  });

  it('ignores values that do not exist', () => {
    expect(parseFilter('?state=certain&subject=limits&other=1', known)).toEqual({
      ...everything,
      subject: 'limits',
    });
    expect(writeFilter(everything)).toBe('');
  });
});
