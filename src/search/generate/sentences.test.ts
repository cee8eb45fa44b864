import { describe, expect, it, test } from 'vitest';

import { firstNamed, treeOf } from '../../hast';
import {
  cellsOf,
  isText,
  lineOf,
  sentencesOfCode,
  sentencesOfRow,
  sentencesOfText,
} from './sentences';

const first = (name: string, html: string) => firstNamed(treeOf(html), name);
const english = new Intl.Segmenter('en', { granularity: 'sentence' });
const french = new Intl.Segmenter('fr', { granularity: 'sentence' });

describe('text', () => {
  test.each([
    ['button', '<button>Copy</button>'],
    ['svg', '<svg><text>x</text></svg>'],
    ['nav', '<nav>Home</nav>'],
    ['a', '<a class="hash-link" href="#a">#</a>'],
    ['span', '<span aria-hidden="true">→</span>'],
    ['div', '<div data-search-ignore>Not here</div>'],
    ['div', '<div class="field_a1 interactive_b2"><span role="status">3 terms</span></div>'],
    ['details', '<details name="code-sample"><pre>curl</pre></details>'],
  ])('is not in a %s: %s', (name, html) => {
    expect(isText(first(name, html))).toBe(false);
  });

  it('is on one line, in lists and paragraphs too, without controls', () => {
    const html = `<div>One<p>two <b>th</b>ree</p>
      <ul><li>four<li>five</ul><button>Copy</button></div>`;
    expect(lineOf(first('div', html))).toBe('One two three four five');
  });
});

describe('sentences', () => {
  it('are whole', () => {
    expect(sentencesOfText(' Wait.\n Then  retry: it works! ', english)).toEqual([
      'Wait.',
      'Then retry: it works!',
    ]);
  });

  it('keep the no-break spaces of French', () => {
    const text = 'Faut-il attendre\u202f? Oui\u00a0: une minute.';
    expect(sentencesOfText(text, french)).toEqual([
      'Faut-il attendre\u202f?',
      'Oui\u00a0: une minute.',
    ]);
  });

  it('are none without a word', () => {
    expect(sentencesOfText(' – … ', english)).toEqual([]);
  });

  it('are cut at semicolons if they are long', () => {
    const part = `${'word '.repeat(20).trim()};`;
    expect(sentencesOfText(`${part} ${part} ${part}`, english)).toEqual([`${part} ${part}`, part]);
    expect(sentencesOfText('One; two.', english)).toEqual(['One; two.']);
  });
});

describe('a row', () => {
  const row = first(
    'tr',
    '<table><tr><th>429<td><p>Too many</p><p>requests</p><td> <td>Wait</table>',
  );

  it('is one sentence of its cells that have text', () => {
    expect(cellsOf(row)).toEqual(['429', 'Too many requests', 'Wait']);
    expect(sentencesOfRow(cellsOf(row))).toEqual(['429 · Too many requests · Wait']);
  });

  it('is cut between cells if it is long', () => {
    const cell = 'word '.repeat(20).trim();
    expect(sentencesOfRow(['429', cell, cell, cell])).toEqual([`429 · ${cell} · ${cell}`, cell]);
  });
});

it('each line of code is a sentence, but for those without a word', () => {
  const code = '<pre>{\n  <span>"status"</span>: 429,\n\n  "id": 1\n}</pre>';
  expect(sentencesOfCode(first('pre', code))).toEqual(['"status": 429,', '"id": 1']);
});
