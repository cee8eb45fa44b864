import { CURRENT_DAYS, isOld } from '../../platform/facts/age';
import { countByState } from '../../platform/facts/count';
import type { Ledger } from '../../platform/facts/schema';
import { FACT_STATES, type FactState } from '../../platform/facts/states';

type Counts = Readonly<Record<FactState, number>>;

/** What `npm run facts` says. */
export type FactsReport = {
  readonly total: number;
  readonly states: Counts;
  readonly subjects: readonly { readonly id: string; readonly states: Counts }[];
  /** The day of the last commit; absent without a history. */
  readonly day?: string;
  /** The sources that were read too long before that day. */
  readonly old: readonly { readonly id: string; readonly read: string }[];
};

export function factsReport(
  { facts, subjects, sources }: Ledger,
  day: string | undefined,
): FactsReport {
  return {
    total: facts.length,
    states: countByState(facts),
    subjects: subjects.map(({ id }) => ({
      id,
      states: countByState(facts.filter(({ subject }) => subject === id)),
    })),
    ...(day !== undefined && { day }),
    old: sources.filter(({ read }) => isOld(read, day)).map(({ id, read }) => ({ id, read })),
  };
}

/** The report as a table, and a line for each source that was read long ago. */
export function reportText({ total, states, subjects, day, old }: FactsReport): string {
  const width = Math.max(...subjects.map(({ id }) => id.length));
  const row = (name: string, cells: readonly (string | number)[]) =>
    [name.padEnd(width), ...cells.map((cell, i) => String(cell).padStart(columns[i] ?? 0))].join(
      '  ',
    );
  const counts = (states: Counts) => {
    const cells = FACT_STATES.map((state) => states[state]);
    return [...cells, cells.reduce((sum, count) => sum + count, 0)];
  };
  return [
    row('', [...FACT_STATES, 'facts']),
    ...subjects.map((subject) => row(subject.id, counts(subject.states))),
    row('all', [...FACT_STATES.map((state) => states[state]), total]),
    '',
    ...ageLines(day, old),
    '',
  ].join('\n');
}

const columns = [...FACT_STATES, 'facts'].map(({ length }) => Math.max(length, 5));

function ageLines(day: string | undefined, old: FactsReport['old']): readonly string[] {
  if (day === undefined) return ['There is no git history: the age of sources is not known.'];
  if (old.length === 0) return [`No source was read more than ${CURRENT_DAYS} days before ${day}.`];
  return [
    `Read more than ${CURRENT_DAYS} days before ${day}:`,
    ...old.map(({ id, read }) => `  ${id} (${read})`),
  ];
}
