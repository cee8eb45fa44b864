import { describe, expect, it } from 'vitest';

import { descriptionOf } from './description';

describe('the description of a page', () => {
  const long = 'It says more than a description has room for. '.repeat(3);

  it('is the text, if that is short', () => {
    expect(descriptionOf('Returns a company.')).toBe('Returns a company.');
    expect(descriptionOf('List companies')).toBe('List companies');
  });

  it('is as many whole sentences as fit', () => {
    expect(descriptionOf(`Returns a page of 1.5 companies. ${long}`)).toBe(
      `Returns a page of 1.5 companies. ${long.slice(0, 91)}`,
    );
  });

  it('is cut after a word where the first sentence does not fit', () => {
    const sentence = `Returns ${'companies, '.repeat(20)}and others.`;
    const description = descriptionOf(sentence);
    expect(description.length).toBeLessThanOrEqual(160);
    expect(description).toMatch(/companies…$/);
    expect(sentence.startsWith(description.slice(0, -1))).toBe(true);
  });

  it('is cut although there is no space', () => {
    expect(descriptionOf('x'.repeat(500)).length).toBeLessThanOrEqual(160);
  });

  it('has no braces and no line breaks, and keeps the spaces of French', () => {
    expect(descriptionOf('Sent for\n{dataType}\u00a0: a change.')).toBe(
      'Sent for dataType\u00a0: a change.',
    );
  });
});
