import * as z from 'zod';
import type { Kind } from '../../../figure/card-parts';
import { FenceError, lineOfName } from '../fence-error';
import type { Item, Note, Participant, Sequence } from '../model';
import { itemsOf, type Entry } from './blocks';
import { labelOf } from './label';
import { arrows, signals } from './signals';

const schema = z.object({
  actors: z.map(
    z.string(),
    z.object({
      description: z.string(),
      type: z.string(),
      links: z.record(z.string(), z.unknown()).nullish(),
      properties: z.record(z.string(), z.unknown()).nullish(),
    }),
  ),
  messages: z.array(
    z.object({
      message: z.unknown().optional(),
      type: z.number().optional(),
      from: z.string().optional(),
      to: z.string().optional(),
      placement: z.number().optional(),
      centralConnection: z.number().optional(),
    }),
  ),
  boxes: z.array(z.unknown()),
  created: z.map(z.string(), z.unknown()),
  destroyed: z.map(z.string(), z.unknown()),
});
type Data = z.infer<typeof schema>;
type Signal = Data['messages'][number];

/**
 * A sequence diagram as mermaid has read it.
 * @throws {FenceError} for what is not drawn.
 */
export function readSequence(data: unknown, source: string): Sequence {
  const { actors, messages, boxes, created, destroyed } = schema.parse(data);
  if (boxes.length + created.size + destroyed.size > 0) {
    throw new FenceError('box, create and destroy are not drawn; remove them.');
  }
  const participants = [...actors].map(([id, actor]) => readParticipant(id, actor, source));
  const number = numbering();
  const entries = messages.map((signal) => readSignal(signal, number, source));
  return { type: 'sequence', participants, items: itemsOf(entries) };
}

const kinds: Readonly<Record<string, Kind | undefined>> = {
  participant: undefined,
  actor: 'person',
  database: 'store',
  queue: 'queue',
};

type Actor = Data['actors'] extends Map<string, infer Value> ? Value : never;

function readParticipant(id: string, actor: Actor, source: string): Participant {
  const { type, description, links, properties } = actor;
  if (!Object.hasOwn(kinds, type)) {
    throw new FenceError(
      `"${id}" is a participant of the type "${type}", which is not drawn; these are: ${Object.keys(kinds).join(', ')}.`,
      lineOfName(source, id),
    );
  }
  if (Object.keys({ ...links, ...properties }).length > 0) {
    throw new FenceError(
      `"${id}" has links, which are not drawn; remove them.`,
      lineOfName(source, id),
    );
  }
  return { id, label: labelOf(description), kind: kinds[type] };
}

/** The number of the next message, where `autonumber` is on. */
type Numbering = ReturnType<typeof numbering>;

function numbering() {
  let state = { next: 1, step: 1, isOn: false };
  return {
    set({ start, step, visible }: z.infer<typeof autonumber>) {
      state = { next: start ?? state.next, step: step ?? state.step, isOn: visible };
    },
    /** @example take() // => ['1.'] */
    take(): readonly string[] {
      const { next, step, isOn } = state;
      if (!isOn) return [];
      state = { next: next + step, step, isOn };
      return [`${next}.`];
    },
  };
}

const autonumber = z.object({
  start: z.number().optional(),
  step: z.number().optional(),
  visible: z.boolean(),
});

/** What one signal of mermaid is: an item, or where a block or section begins or ends. */
function readSignal(signal: Signal, number: Numbering, source: string): Entry {
  const { type = -1, from = '', to = from, message, placement, centralConnection = 0 } = signal;
  const meaning = signals[type];
  const text = typeof message === 'string' ? message : '';
  switch (meaning?.type) {
    case 'autonumber':
      number.set(autonumber.parse(message));
      return { type: 'nothing' };
    case 'activate':
    case 'deactivate':
      return item({ type: meaning.type, participant: from });
    case 'note':
      return item({ ...noteAt(placement), from, to, label: labelOf(text) });
    case 'start':
    case 'section':
      return { type: meaning.type, word: meaning.word, condition: labelOf(text) };
    case 'end':
      return { type: 'end' };
    case 'message': {
      if (centralConnection !== 0) break;
      const { line, heads } = meaning;
      return item({ type: 'message', from, to, line, heads, label: numbered(number.take(), text) });
    }
    case undefined:
      break;
  }
  throw new FenceError(
    from === ''
      ? 'A statement of the sequence is not drawn; use messages, notes and blocks.'
      : `The arrow from "${from}" to "${to}" is not drawn; these are: ${arrows}.`,
    from === '' ? undefined : lineOfMessage(source, text),
  );
}

const item = (value: Item): Entry => ({ type: 'item', item: value });

function numbered(number: readonly string[], text: string): readonly string[] {
  const [first = '', ...rest] = labelOf(text);
  return [[...number, first].join(' ').trim(), ...rest].filter((line) => line !== '');
}

const noteAt = (placement: number | undefined): Pick<Note, 'type' | 'side'> => ({
  type: 'note',
  side: (['left', 'right', 'over'] as const)[placement ?? 2] ?? 'over',
});

const lineOfMessage = (source: string, text: string) =>
  text === '' ? undefined : lineOfName(source, text);
