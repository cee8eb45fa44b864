import { similarity } from '../po/similar';
import type { Message, Messages, Recorded } from './messages';
import type { Interface } from './state';

/** French that is no longer used, kept in case it is needed again. */
interface Retired {
  /** '' if it was not recorded. */
  readonly english: string;
  readonly french: string;
}

/** Retired strings by their former place, `code.json#home.title`. */
export type RetiredMessages = ReadonlyMap<string, Retired>;

/** If the English is less similar than this, the French is not a useful proposal. */
const alikeEnough = 0.7;

/**
 * Updates the strings of the interface from the source: new strings are added to the French with a proposal, or in
 * English; removed strings are retired. A record changes only when its French is accepted. No French is lost, and
 * merging again changes nothing.
 */
export function mergeInterface(
  { source, recorded, french }: Interface,
  retired: RetiredMessages,
): Interface & { readonly retired: RetiredMessages } {
  const proposals = [...pairsOf(recorded, french), ...retired.values()];
  const kept = [...retired].filter(([place]) => !isBack(french, source, place));
  const shelf = new Map(kept);
  for (const [file, messages] of french) {
    for (const [id, { message }] of messages) {
      const english = recorded.get(file)?.get(id)?.message ?? '';
      const isKept = source.get(file)?.has(id) === true;
      if (!isKept && message !== english) shelve(shelf, `${file}#${id}`, english, message);
    }
  }
  return {
    source,
    recorded: restrict(recorded, source),
    french: mapMessages(source, (message, file, id) => {
      const ours = french.get(file)?.get(id);
      const back = retired.get(`${file}#${id}`)?.french;
      return {
        ...message,
        message:
          ours?.message ?? back ?? proposalFor(message.message, proposals) ?? message.message,
      };
    }),
    retired: shelf,
  };
}

/** Whether a retired string is in use again. */
function isBack(french: Messages, source: Messages, place: string): boolean {
  const [file = '', id = ''] = place.split(/#(.*)/s);
  return source.get(file)?.has(id) === true && french.get(file)?.has(id) !== true;
}

/** If a place already has other retired French, the second is added under another key. */
function shelve(shelf: Map<string, Retired>, place: string, english: string, french: string): void {
  const before = shelf.get(place);
  if (before === undefined) shelf.set(place, { english, french });
  else if (before.french !== french) shelve(shelf, `${place} (before)`, english, french);
}

function pairsOf(recorded: Messages<Recorded>, french: Messages): readonly Retired[] {
  return [...recorded].flatMap(([file, messages]) =>
    [...messages].flatMap(([id, { message: english }]) => {
      const ours = french.get(file)?.get(id);
      return ours === undefined ? [] : [{ english, french: ours.message }];
    }),
  );
}

function proposalFor(english: string, known: readonly Retired[]): string | undefined {
  const [best] = known
    .map((pair) => ({ ...pair, alike: similarity(pair.english, english) }))
    .filter(({ alike }) => alike >= alikeEnough)
    .sort((a, b) => b.alike - a.alike || (a.french < b.french ? -1 : 1));
  return best?.french;
}

/** The records of strings that are still in the source, with its notes for translators. */
function restrict(recorded: Messages<Recorded>, source: Messages): Messages<Recorded> {
  return new Map(
    [...recorded].map(([file, messages]) => [
      file,
      new Map(
        [...messages].flatMap(([id, record]): [string, Recorded][] => {
          const now = source.get(file)?.get(id);
          return now ? [[id, { ...record, description: now.description }]] : [];
        }),
      ),
    ]),
  );
}

function mapMessages(
  messages: Messages,
  map: (message: Message, file: string, id: string) => Message,
): Messages {
  return new Map(
    [...messages].map(([file, strings]) => [
      file,
      new Map([...strings].map(([id, message]) => [id, map(message, file, id)])),
    ]),
  );
}
