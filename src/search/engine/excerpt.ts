import type { Piece } from './answer';
import type { Concept } from './concepts';
import { isCompound, keyOf, saysSomething, wordsIn, type Language, type Part } from './words';

/** The places of a text that match a query, in order, and how many different words of the query they are. */
export type Marks = { readonly places: readonly Place[]; readonly different: number };
type Place = Pick<Part, 'start' | 'end'>;

/** An excerpt that is shorter gets the next sentence as well. */
const shortExcerpt = 110;

/** Finds the places of a text that match any of these concepts. */
export function markerOf(
  concepts: readonly Concept[],
  language: Language,
): (text: string) => Marks {
  const ways = concepts.flatMap((concept) => concept.ways);
  const keys = new Set(ways.filter(({ phrase }) => !phrase).flatMap(({ words }) => words.flat()));
  const phrases = ways.flatMap(({ phrase }) => (phrase ? [phrase] : []));
  const known = new Map<string, string>();
  const keyOfWord = (word: string) => {
    const key = known.get(word) ?? (saysSomething(word, language) ? keyOf(word, language) : '');
    known.set(word, key);
    return key;
  };
  return (text) => {
    const words = wordsIn(text);
    const parts = words.flatMap((word) => word.parts);
    const said = parts
      .map((part) => ({ part, key: keyOfWord(part.text) }))
      .filter(({ key }) => key !== '');
    const ofPhrases = phrases.flatMap((phrase) =>
      said.flatMap((_, at) =>
        phrase.every((key, ahead) => said[at + ahead]?.key === key)
          ? said.slice(at, at + phrase.length)
          : [],
      ),
    );
    const marked = new Set([...said.filter(({ key }) => keys.has(key)), ...ofPhrases]);
    const isMarked = new Set([...marked].map(({ part }) => part));
    const places = words.flatMap((word): readonly Place[] => {
      const matching = word.parts.filter((part) => isMarked.has(part));
      const saying = word.parts.filter(({ text: part }) => keyOfWord(part) !== '');
      const isWhole = isCompound(word) && keys.has(keyOfWord(word.text));
      const hasAll = saying.length > 0 && matching.length === saying.length;
      return isWhole || hasAll ? [word] : matching;
    });
    return { places, different: new Set([...marked].map(({ key }) => key)).size };
  };
}

/** The sentences that have the most different words that were asked for, marked; the first if none has any. */
export function excerptOf(
  sentences: readonly string[],
  marksIn: (text: string) => Marks,
): readonly Piece[] {
  const matches = sentences.map((sentence) => marksIn(sentence).different);
  const at = matches.indexOf(Math.max(...matches));
  const [best = '', next] = sentences.slice(Math.max(at, 0));
  const isFollowed = next !== undefined && [best, next].every(isShortSentence);
  return markedPieces(isFollowed ? `${best} ${next}` : best, marksIn);
}

/** Rows, items and lines of code have no stop: what follows them is another one. */
const isShortSentence = (text: string) => text.length < shortExcerpt && /[.!?…]$/.test(text);

/** A text in pieces, of which those match that were asked for. */
export function markedPieces(text: string, marksIn: (text: string) => Marks): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const place of marksIn(text).places) {
    pieces.push({ text: text.slice(end, place.start), isMatch: false });
    pieces.push({ text: text.slice(place.start, place.end), isMatch: true });
    end = place.end;
  }
  pieces.push({ text: text.slice(end), isMatch: false });
  return pieces.filter((piece) => piece.text !== '');
}
