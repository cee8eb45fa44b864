import type { Counts } from './counts';
import type { Result } from './run';

/** What a phase took, in seconds, and what became of its checks. */
export interface PhaseResult {
  readonly name: string;
  readonly wall: number;
  readonly results: readonly Result[];
}

/** Where a green run leaves its times: for the bench, and for whoever wants them. */
export const timesFile = 'test-results/times.json';

/** The times of a run as JSON, in seconds. */
export function timesOf(phases: readonly PhaseResult[]): string {
  const wall = phases.reduce((sum, phase) => sum + phase.wall, 0);
  const times = phases.map(({ name, wall, results }) => ({
    name,
    wall,
    checks: results.map((result) => ({
      name: result.check.name,
      wall: result.wall,
      processor: result.processor,
    })),
  }));
  return JSON.stringify({ wall, phases: times }, null, 2);
}

/** A line for each check with its counts and where its time went, and one for all of them. */
export function reportOf(phases: readonly PhaseResult[]): string {
  const results = phases.flatMap((phase) => phase.results);
  const rows = results.map((result) => [
    result.check.name,
    countsLine(result.counts),
    seconds(result.wall),
    `${seconds(result.processor)} of processor`,
  ]);
  const widths = [0, 1, 2, 3].map((i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const lines = rows.map(([name = '', ...cells]) =>
    [
      name.padEnd(widths[0] ?? 0),
      ...cells.map((cell, i) => cell.padStart(widths[i + 1] ?? 0)),
    ].join('  '),
  );
  const wall = phases.reduce((sum, phase) => sum + phase.wall, 0);
  const processor = results.reduce((sum, result) => sum + result.processor, 0);
  const total = results.reduce((sum, { counts }) => added(sum, counts), none);
  return [
    ...lines,
    `All in ${seconds(wall)}, ${seconds(processor)} of processor`,
    `Total: ${countsLine(total)}`,
  ].join('\n');
}

const none: Counts = { passed: 0, failed: 0, skipped: 0 };

const added = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

const countsLine = ({ passed, failed, skipped }: Counts) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

const seconds = (value: number) => `${value.toFixed(1)} s`;
