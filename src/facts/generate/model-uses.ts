import { isRecord } from '../../faults/walk';
import type { Model } from '../../platform/model/schema';
import type { Use } from '../data';
import type { Citing } from './page-uses';
import type { Writing } from './ledger';
import { wordsIn } from './words';

const guide = '/enterprise/tech-overview';

type Place = {
  readonly kind: Use['kind'];
  readonly address: (id: string) => string;
  /** What all entries are called together, where their own titles are sentences. */
  readonly title?: 'questions';
};

/** Where readers find the entries of a collection that have a place of their own. */
const places: Readonly<Record<string, Place>> = {
  scenarios: { kind: 'scenario', address: (id) => `/explorer/${id}` },
  controls: {
    kind: 'control',
    address: (id) => `${guide}/security/threats-and-controls#control-${id}`,
  },
  layers: {
    kind: 'layer',
    address: (id) => `${guide}/architecture/shared-responsibility-model#layer-${id}`,
  },
  questions: {
    kind: 'question',
    title: 'questions',
    address: (id) => `${guide}/security/due-diligence#question-${id}`,
  },
  components: { kind: 'component', address: (id) => `/explorer#part=${id}` },
};

/**
 * What of a model cites facts: whatever entry of whatever collection has `facts` or a `fact`. Entries without a place
 * of their own lead to the explorer, which shows all of them.
 * @param base before each address, such as `/fr`
 */
export function modelUses(
  model: Model,
  { localize, locale }: Writing,
  base: string,
): readonly Citing[] {
  const words = wordsIn(locale);
  const useOf = (collection: string, entry: Readonly<Record<string, unknown>>): Use => {
    const place = places[collection];
    const title = entry.title ?? entry.name ?? entry.label;
    if (place && typeof entry.id === 'string') {
      const { kind, address } = place;
      const of = { kind, address: base + address(entry.id) };
      if (place.title) return { ...of, title: { text: words[place.title] } };
      if (typeof title === 'string') return { ...of, title: localize(title) };
    }
    const text = collection === 'texts' ? words.steps : words.model;
    return { kind: 'model', title: { text }, address: `${base}/explorer` };
  };
  return Object.entries(model).flatMap(([collection, content]) =>
    entriesIn(content)
      // The components of each integration cite what its template does.
      .filter((entry) => !('integration' in entry))
      .flatMap((entry) => citedBy(entry).map((fact) => ({ fact, use: useOf(collection, entry) }))),
  );
}

/** All objects in some content, each before those within it. */
function entriesIn(content: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(content)) return content.flatMap(entriesIn);
  if (!isRecord(content)) return [];
  return [content, ...Object.values(content).flatMap(entriesIn)];
}

function citedBy({ facts, fact }: Readonly<Record<string, unknown>>): readonly string[] {
  const ids: readonly unknown[] = Array.isArray(facts) ? facts : [fact];
  return ids.filter((id) => typeof id === 'string');
}
