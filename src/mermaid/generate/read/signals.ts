import type { LineKind } from '../../../figure/cargo';
import type { BlockWord } from '../../figure';
import type { Heads } from '../model';

type Signal =
  | { readonly type: 'message'; readonly line: LineKind; readonly heads: Heads }
  | { readonly type: 'start' | 'section'; readonly word: BlockWord }
  | { readonly type: 'note' | 'activate' | 'deactivate' | 'autonumber' | 'end' };

const message = (line: LineKind, heads: Heads = 'end'): Signal => ({
  type: 'message',
  line,
  heads,
});
const start = (word: BlockWord): Signal => ({ type: 'start', word });
const section = (word: BlockWord): Signal => ({ type: 'section', word });
const end: Signal = { type: 'end' };

/** The arrows of sequence diagrams that are drawn, in mermaid's words. */
export const arrows = '->>, -->>, -x, --x, -), --), ->, -->, <<->>, <<-->>';

/** What mermaid's numbers of signals mean (`LINETYPE` in its `sequenceDb`). Others are not drawn. */
export const signals: Readonly<Record<number, Signal>> = {
  0: message('request'),
  1: message('response'),
  2: { type: 'note' },
  3: message('refusal'),
  4: message('refusal'),
  5: message('rest', 'none'),
  6: message('rest', 'none'),
  24: message('async'),
  25: message('async'),
  33: message('request', 'both'),
  34: message('response', 'both'),
  10: start('loop'),
  11: end,
  12: start('alt'),
  13: section('else'),
  14: end,
  15: start('opt'),
  16: end,
  17: { type: 'activate' },
  18: { type: 'deactivate' },
  19: start('par'),
  20: section('and'),
  21: end,
  26: { type: 'autonumber' },
  27: start('critical'),
  28: section('option'),
  29: end,
  30: start('break'),
  31: end,
};
