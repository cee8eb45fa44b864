import { describe, expect, it } from 'vitest';

import { ledgerWith } from '../../platform/facts/assumptions';
import { loadLedger } from '../../platform/facts/load';
import { ledgerTexts, model } from '../../platform/platform.fixture';
import { factsReport, reportText } from './facts-report';

const ledger = ledgerWith(loadLedger(ledgerTexts), model);

describe('the report of facts', () => {
  it('counts each fact once by subject and once by state', () => {
    const { total, states, subjects } = factsReport(ledger, undefined);
    const sum = (counts: Readonly<Record<string, number>>) =>
      Object.values(counts).reduce((all, count) => all + count, 0);
    expect(total).toBe(ledger.facts.length);
    expect(sum(states)).toBe(total);
    expect(subjects.map((each) => sum(each.states)).reduce((all, count) => all + count)).toBe(
      total,
    );
    expect(reportText(factsReport(ledger, undefined))).toMatch(
      new RegExp(`^all .* ${total}$`, 'm'),
    );
  });

  it('names the sources that were read long before the day of the commit', () => {
    const [source] = ledger.sources;
    const sources = source
      ? [
          { ...source, read: '2026-01-01' },
          { ...source, read: '2026-06-01' },
        ]
      : [];
    const text = reportText(factsReport({ ...ledger, sources }, '2026-07-01'));
    expect(text).toContain('Read more than 180 days before 2026-07-01:');
    expect(text).toContain('(2026-01-01)');
    expect(text).not.toContain('(2026-06-01)');
  });

  it('says that it knows no age where there is no history', () => {
    const report = factsReport(ledger, undefined);
    expect(report.old).toEqual([]);
    expect(reportText(report)).toContain('no git history');
  });
});
