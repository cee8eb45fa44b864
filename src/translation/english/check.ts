import { faultText } from '../../faults/fault';
import { describeOffence, differences, growth } from './compare';
import { withoutExceptions } from './exceptions';
import type { Report } from './lint';
import { countOffences, type Exception, type Known } from './offenders';

/** The command that rewrites the list. */
const updateCommand = 'npx tsx src/cli/lint/english.ts --update';

/** The output of a run. The run fails if there are errors. */
export interface Verdict {
  readonly errors: readonly string[];
  readonly summary: string;
}

/**
 * Compares the offences in the files with the list of known offences.
 * @param listFile the file of the list, for messages
 * @example checkEnglish('offenders.json', { exceptions: [], offenders: {} }, []).errors // => ['english: nothing to check']
 */
export function checkEnglish(listFile: string, known: Known, reports: readonly Report[]): Verdict {
  const { offences, unused } = withoutExceptions(
    reports.flatMap((report) => report.offences),
    known.exceptions,
  );
  const changed = differences(known.offenders, countOffences(offences));
  const fresh = changed.filter(({ listed, found }) => found > listed);
  const stale = changed.filter(({ listed, found }) => found < listed);
  const added = fresh.reduce((sum, { listed, found }) => sum + found - listed, 0);
  const passages = reports.reduce((sum, report) => sum + report.passages, 0);
  return {
    errors: [
      ...(reports.length === 0 ? ['english: nothing to check'] : []),
      ...faultsOf(reports),
      ...fresh.flatMap(({ file, rule }) =>
        offences
          .filter((offence) => offence.file === file && offence.rule === rule)
          .map(describeOffence),
      ),
      ...stale.map(
        ({ file, rule, listed, found }) =>
          `${listFile}: ${file} lists ${rule} ${times(listed)}, found ${times(found)}: run "${updateCommand}"`,
      ),
      ...unused.map((exception) => describeUnused(listFile, exception)),
    ],
    summary: `english: ${number(reports.length)} files, ${number(passages)} passages, ${number(offences.length - added)} offences known, ${number(added)} new`,
  };
}

/**
 * Returns the list that matches the files, with the errors that forbid writing it: the total of a rule grew.
 * @param accepted a new rule, whose first offences are added to the list
 * @example updateKnown('offenders.json', { exceptions: [], offenders: {} }, []).errors // => ['english: nothing to check']
 */
export function updateKnown(
  listFile: string,
  { exceptions, offenders }: Known,
  reports: readonly Report[],
  accepted?: string,
): { readonly known: Known; readonly errors: readonly string[] } {
  const { offences, unused } = withoutExceptions(
    reports.flatMap((report) => report.offences),
    exceptions,
  );
  const found = countOffences(offences);
  const grown = growth(offenders, found).filter(
    ({ rule, listed }) => rule !== accepted || listed > 0,
  );
  const more = differences(offenders, found).filter(
    (change) => change.found > change.listed && grown.some(({ rule }) => rule === change.rule),
  );
  return {
    known: { exceptions, offenders: found },
    errors: [
      ...(reports.length === 0 ? ['english: nothing to check'] : []),
      ...faultsOf(reports),
      ...grown.map(
        (total) =>
          `${listFile}: ${total.rule} grew from ${total.listed} to ${total.found}, and the list may only shrink`,
      ),
      ...offences
        .filter(({ file, rule }) => more.some((row) => row.file === file && row.rule === rule))
        .map(describeOffence),
      ...unused.map((exception) => describeUnused(listFile, exception)),
    ],
  };
}

const faultsOf = (reports: readonly Report[]): readonly string[] =>
  reports.flatMap(({ faults }) => faults).map(faultText);

const describeUnused = (listFile: string, { file, rule, words }: Exception): string =>
  `${listFile}: the exception of ${rule} for "${words}" in ${file} matches nothing: remove it`;

const number = (value: number) => value.toLocaleString('en');
const times = (count: number) => (count === 1 ? 'once' : `${count} times`);
