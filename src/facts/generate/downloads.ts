import { csv } from '../../platform/export/csv';
import type { FactData, LedgerData, PlaceData, UsesData } from '../data';

/** A place where a fact was read. */
type Reference = {
  readonly title: string;
  readonly address?: string;
  readonly section?: string;
  readonly read: string;
  readonly isDraft: boolean;
};

/** A fact as programs get it: with all that the page shows of it. */
export type PublishedFact = {
  readonly id: string;
  readonly subject: string;
  readonly state: FactData['state'];
  readonly statement: string;
  readonly readings?: readonly (Reference & { readonly says: string })[];
  readonly reason?: string;
  readonly sources?: readonly Reference[];
  readonly citedBy: readonly { readonly title: string; readonly address: string }[];
};

/** @param origin of the site, before the addresses of what cites a fact */
export function publishedFacts(
  ledger: LedgerData,
  uses: UsesData,
  origin: string,
): readonly PublishedFact[] {
  return Object.entries(ledger.facts).map(([id, fact]) => ({
    id,
    subject: fact.subject,
    state: fact.state,
    statement: fact.statement.text,
    ...(fact.state === 'assumed' && { reason: fact.because.text }),
    ...('sources' in fact && { sources: fact.sources.map((place) => reference(ledger, place)) }),
    ...('readings' in fact && {
      readings: fact.readings.map((each) => ({
        says: each.says.text,
        ...reference(ledger, each),
      })),
    }),
    citedBy: (uses[id] ?? []).map(({ title, address }) => ({
      title: title.text,
      address: `${origin}${address}`,
    })),
  }));
}

function reference({ documents, sources }: LedgerData, place: PlaceData): Reference {
  const document = documents[place.in];
  const source = sources.find(({ id }) => id === document?.source);
  // The loader of the ledger has found both.
  if (!document || !source) throw new Error(`The ledger has no document "${place.in}".`);
  const { title, url, isDraft = false } = document;
  return {
    title: title.text,
    ...(url !== undefined && { address: url }),
    ...(place.section !== undefined && { section: place.section }),
    read: source.read,
    isDraft,
  };
}

/** The files by their names. */
export function downloads(facts: readonly PublishedFact[]): Readonly<Record<string, string>> {
  return {
    'facts.json': `${JSON.stringify(facts, null, 2)}\n`,
    'facts.csv': factsCsv(facts),
  };
}

const columns = [
  ...['id', 'subject', 'state', 'statement', 'readings', 'reason'],
  ...['sources', 'addresses', 'sections', 'read', 'draft', 'cited_by'],
];

/**
 * A row for each fact. Where a cell has several values, each is on a line of its own; the lines of the cells about
 * sources belong together. The mark at the beginning shows spreadsheets that the file is in UTF-8.
 */
export function factsCsv(facts: readonly PublishedFact[]): string {
  const rows = facts.map((fact) => {
    const { readings = [], sources = readings } = fact;
    return [
      ...[fact.id, fact.subject, fact.state, fact.statement],
      lines(readings.map(({ says }) => says)),
      fact.reason ?? '',
      lines(sources.map(({ title }) => title)),
      lines(sources.map(({ address = '' }) => address)),
      lines(sources.map(({ section = '' }) => section)),
      lines(sources.map(({ read }) => read)),
      lines(sources.map(({ isDraft }) => (isDraft ? 'draft' : ''))),
      lines(fact.citedBy.map(({ address }) => address)),
    ];
  });
  return `\uFEFF${csv([columns, ...rows])}`;
}

const lines = (values: readonly string[]) => values.join('\n').trimEnd();
