import { countByState } from '../../platform/facts/count';
import type { Ledger } from '../../platform/facts/schema';
import type { LedgerData, SummaryData } from '../data';

/** What the pages say of the ledger as a whole, so that they need not load it. */
export function summaryData(
  { facts }: Ledger,
  { subjects, sources, documents }: LedgerData,
): SummaryData {
  const all = Object.values(documents);
  const known = sources.map((source) => {
    const own = all.filter((document) => document.source === source.id);
    const drafts = own.filter(({ isDraft }) => isDraft).length;
    return { ...source, documents: own.length, drafts };
  });
  return {
    states: countByState(facts),
    subjects,
    sources: [...known].sort((a, b) => Number(b.isOld) - Number(a.isOld)),
  };
}
