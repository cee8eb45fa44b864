import { describe, expect, it } from 'vitest';

import { FaultError } from '../../faults/fault';
import { minutesFor, wordsIn, wordsPerMinute } from './reading-time';

const words = (text: string) => wordsIn('docs/page.mdx', text);

describe('the words of a page', () => {
  it.each([
    ['prose', 'A request reaches the **WAF** first.', 6],
    ['a name in code within a sentence', 'Send `Retry-After` back.', 3],
    ['a word that is partly emphasized', 'l’**API**', 1],
    ['French, without its separate punctuation', 'Un service\u00a0: le pare-feu\u202f!', 4],
    [
      'a heading, a list and a table',
      '## Two words\n\n- one\n\n| a | b |\n| - | - |\n| c | d |',
      7,
    ],
  ])('are those of %s', (_, text, count) => {
    expect(words(text)).toBe(count);
  });

  it.each([
    ['code blocks', '```js\nconst answer = 42;\n```'],
    ['diagrams', '```mermaid\nflowchart LR\n  a --> b\n```'],
    ['front matter', '---\ntitle: A title\n---\n'],
    ['imports and components', 'import A from \'b\';\n\n<A name="five words in an attribute" />'],
    ['comments', '{/* own: advice */}'],
    ['citations', '[^daily-quota][^service-count]'],
  ])('are not those of %s', (_, text) => {
    expect(words(text)).toBe(0);
  });

  it('are not counted on a page that is not well-formed', () => {
    expect(() => words('A text\n\n<b>')).toThrow(FaultError);
  });
});

describe('the minutes for a page', () => {
  it.each([
    [0, 1],
    [wordsPerMinute, 1],
    [wordsPerMinute + 1, 2],
    [10 * wordsPerMinute, 10],
  ])('%i words are %i min', (count, minutes) => {
    expect(minutesFor(count)).toBe(minutes);
  });
});
