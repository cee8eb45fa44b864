import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { overlaps } from '../../../../figure/geometry';
import { laneStyle, plainStyle, textBox } from '../../../../figure/measure';
import { textWidth } from '../../../../typeface/width';
import { blockWords, type Drawing } from '../../../figure';
import type { Item, Message, Sequence } from '../../model';
import { problemsOf, sequences } from '../layout.fixture';
import { widest } from '../widest';
import { wordWidths } from './block';
import { flat } from './columns';
import { drawSequence } from '.';

const bothOf = (sequence: Sequence): readonly Drawing[] => {
  const { wide, narrow } = drawSequence(sequence);
  return narrow ? [wide, narrow] : [wide];
};

const message = (from: string, to: string, rest: Partial<Message> = {}): Message => ({
  type: 'message',
  from,
  to,
  label: ['hello'],
  line: 'request',
  heads: 'end',
  ...rest,
});

const sequenceOf = (ids: readonly string[], items: readonly Item[]): Sequence => ({
  type: 'sequence',
  participants: ids.map((id) => ({ id, label: [id] })),
  items,
});

describe('every drawing of a sequence', () => {
  it('has all parts in their places', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        const items = flat(sequence.items);
        const messages = items.filter((item) => item.type === 'message');
        for (const drawing of bothOf(sequence)) {
          expect(problemsOf(drawing)).toEqual([]);
          expect(drawing.cards).toHaveLength(4);
          expect(drawing.edges).toHaveLength(messages.length);
          expect(drawing.labels).toHaveLength(
            messages.filter(({ label }) => label.length > 0).length,
          );
          expect(drawing.notes ?? []).toHaveLength(items.length - messages.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has no lifeline and no activation on a text', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        for (const { labels, lifelines = [], activations = [] } of bothOf(sequence)) {
          const lines = lifelines.flatMap(({ x, pieces }) =>
            pieces.map(([from, to]) => ({ x, y: from, width: 0, height: to - from })),
          );
          for (const label of labels) {
            const text = textBox(label, plainStyle);
            expect([...lines, ...activations].filter((line) => overlaps(line, text))).toEqual([]);
          }
        }
      }),
    );
  });

  it('fits its column, and a phone while words are short', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        const { wide, narrow } = drawSequence(sequence);
        expect(wide.width).toBeLessThanOrEqual(widest.wide);
        expect((narrow ?? wide).width).toBeLessThanOrEqual(widest.narrow);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a sequence', () => {
  it('has its messages from top to bottom, each between its lifelines', () => {
    const { wide } = drawSequence(
      sequenceOf(['a', 'b'], [message('a', 'b'), message('b', 'a', { line: 'response' })]),
    );
    const [a, b] = (wide.lifelines ?? []).map(({ x }) => x);
    expect(wide.edges.map(({ points }) => points.map(({ x }) => x))).toEqual([
      [a, b],
      [b, a],
    ]);
    const [first, second] = wide.edges.map(({ points }) => points[0]?.y ?? 0);
    expect(first).toBeLessThan(second ?? 0);
  });

  it('has arrows that end at activations', () => {
    const items: readonly Item[] = [
      message('a', 'b'),
      { type: 'activate', participant: 'b' },
      message('b', 'a'),
      { type: 'deactivate', participant: 'b' },
    ];
    const { wide } = drawSequence(sequenceOf(['a', 'b'], items));
    const [bar] = wide.activations ?? [];
    expect(wide.edges[0]?.points.at(-1)).toEqual({ x: bar?.x, y: bar?.y });
    expect(wide.edges[1]?.points[0]?.x).toBe(bar?.x);
  });

  it('has staggered names on a phone, if there is no space for them side by side', () => {
    const ids = ['Your application', 'Codat', 'Data source', 'Your webhook consumer', 'Xero'];
    const { wide, narrow } = drawSequence(sequenceOf(ids, [message('Codat', 'Xero')]));
    expect(new Set(wide.cards.map(({ box }) => box.y)).size).toBe(1);
    expect(new Set(narrow?.cards.map(({ box }) => box.y)).size).toBe(5);
  });

  it('has a block around what is in it, and an inner block inside', () => {
    const inner: Item = {
      type: 'block',
      sections: [{ word: 'alt', condition: ['x'], items: [message('a', 'b')] }],
    };
    const outer: Item = {
      type: 'block',
      sections: [{ word: 'loop', condition: [], items: [inner] }],
    };
    const { wide } = drawSequence(sequenceOf(['a', 'b'], [outer]));
    const [first, second] = wide.bands ?? [];
    expect([first?.depth, second?.depth]).toEqual([0, 1]);
    expect((first?.box.x ?? 0) < (second?.box.x ?? 0)).toBe(true);
    expect(wide.blockLabels?.map(({ word, lines }) => [word, lines.join('')])).toEqual([
      ['loop', ''],
      ['alt', 'x'],
    ]);
  });
});

it('keeps space for the words of blocks, in both languages', () => {
  const text = z.object({ message: z.string() });
  const french = z
    .record(z.string(), text)
    .parse(JSON.parse(readFileSync('i18n/fr/code.json', 'utf8')));
  for (const word of blockWords) {
    for (const each of [word, french[`mermaid.${word}`]?.message ?? '']) {
      expect(each).not.toBe('');
      const space = textWidth(' ', plainStyle.size, plainStyle.weight) + 4;
      expect(textWidth(each, laneStyle.size, laneStyle.weight) + space, each).toBeLessThan(
        wordWidths[word],
      );
    }
  }
});
