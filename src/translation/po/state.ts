import { groupBy } from '../group-by';
import type { Item, Kind } from '../state';
import { isFinished, type PoDocument, type PoEntry } from './document';
import type { EnglishText } from './merge';

/** The state of each sentence in PO files that belong together, and of French for one place only. */
export function poItems(
  kind: Kind,
  texts: readonly EnglishText[],
  documents: readonly PoDocument[],
): readonly Item[] {
  const files = new Map(documents.map((document) => [document.file, document.entries]));
  const sentences = groupBy(texts, ({ file, text }) => `${file}\0${text}`);
  const items = [...sentences.values()].map((places): Item => {
    const [{ file, place, text }] = places;
    return { kind, file, key: place, ...stateOf(places, text, files.get(file) ?? []) };
  });
  const open = new Set(items.filter(({ state }) => state !== 'current').map(({ key }) => key));
  const awaited = texts.filter(({ place }) => open.has(place)).map(({ place }) => place);
  return [
    ...items,
    ...documents.flatMap(({ file, entries }) =>
      entries.flatMap((entry): readonly Item[] => {
        const here = texts.filter((text) => text.file === file && text.text === entry.english);
        if (entry.context === '') return here.length > 0 ? [] : unused(kind, file, entry, awaited);
        const own = here.find(({ context }) => context === entry.context);
        if (own === undefined) return unused(kind, file, entry, awaited);
        if (isFinished(entry)) return [];
        const note = `the French of this place alone, msgctxt "${entry.context}", is not finished`;
        return [{ kind, file, key: own.place, state: 'stale', note }];
      }),
    ),
  ];
}

function stateOf(
  places: readonly EnglishText[],
  english: string,
  entries: readonly PoEntry[],
): Pick<Item, 'state' | 'note'> {
  const of = (context: string) =>
    entries.find((entry) => entry.english === english && entry.context === context);
  const entry = of('');
  const isCovered = entry !== undefined && isFinished(entry);
  const isCoveredByPlace = places.every(({ context }) => {
    const own = context === '' ? undefined : of(context);
    return own !== undefined && isFinished(own);
  });
  if (isCovered || isCoveredByPlace) return { state: 'current' };
  const before = entry?.proposal
    ? (entry.proposal.from ?? english)
    : entries.find(
        (other) =>
          other.english !== english && places.some(({ place }) => other.places.includes(place)),
      )?.english;
  if (before === undefined) return { state: 'missing', note: quoted(english) };
  return { state: 'stale', note: `${quoted(english)}, French of ${quoted(before)}` };
}

/** An entry without its English, unless another text in the same place needs French. */
function unused(
  kind: Kind,
  file: string,
  { places, english }: PoEntry,
  awaited: readonly string[],
): readonly Item[] {
  if (places.some((place) => awaited.includes(place))) return [];
  const key = places[0] ?? english;
  return [{ kind, file, key, state: 'unused', note: quoted(english) }];
}

function quoted(text: string): string {
  const short = text.replace(/\s+/g, ' ').trim();
  return `“${short.length > 60 ? `${short.slice(0, 57)}…` : short}”`;
}
