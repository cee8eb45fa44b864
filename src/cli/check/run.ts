import { spawn } from 'node:child_process';
import { availableParallelism, cpus } from 'node:os';
import type { Readable } from 'node:stream';

import type { Check } from './checks';
import { readCounts, type Counts } from './counts';
import { parseTimes } from './times';

/** What became of a check. Times are in seconds. */
export interface Result {
  readonly check: Check;
  readonly isPassed: boolean;
  readonly wall: number;
  /** Of all its processes, on all processors: counted by the shell for a check beside others, by the machine for one alone. */
  readonly processor: number;
  readonly counts: Counts;
}

const one = { passed: 1, failed: 0, skipped: 0 } as const;

/**
 * Runs the checks of a phase, as many at a time as there are processors. A check that runs alone reports as it goes,
 * the others once they end. Failures do not keep the rest of the phase from reporting.
 */
export async function runPhase(
  checks: readonly Check[],
  env: NodeJS.ProcessEnv,
): Promise<readonly Result[]> {
  const isAlone = checks.length === 1;
  const queue = checks.values();
  const results: Result[] = [];
  const takeTurns = async (): Promise<void> => {
    for (const check of queue) results.push(await runCheck(check, isAlone, env));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, takeTurns));
  return results;
}

async function runCheck(check: Check, isAlone: boolean, env: NodeJS.ProcessEnv): Promise<Result> {
  const heading = `\n── ${check.name}: ${check.line}`;
  if (isAlone) console.log(heading);
  const start = performance.now();
  const busyBefore = busy();
  const output = isAlone ? 'inherit' : 'pipe';
  // The shell counts the processor time of its children, which Node does not.
  const child = spawn(`{ ${check.line}\n} 3>&-; code=$?; times >&3; exit $code`, {
    shell: true,
    env,
    stdio: ['ignore', output, output, 'pipe'],
  });
  const [report, errors, times, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    textOf(child.stdio[3] as Readable),
    new Promise<number | null>((resolve, reject) => {
      child.once('error', reject).once('exit', resolve);
    }),
  ]);
  if (!isAlone) console.log(heading + (report + errors).replace(/^(?=.)/, '\n'));
  const isPassed = code === 0;
  return {
    check,
    isPassed,
    wall: (performance.now() - start) / 1000,
    // The shell loses sight of a browser, whose processes nobody waits for.
    processor: isAlone ? busy() - busyBefore : parseTimes(times),
    counts: isPassed && check.counts !== undefined ? readCounts(check.counts) : one,
  };
}

/** Seconds that the processors of this machine have been busy since it started. */
function busy(): number {
  const milliseconds = cpus().map(({ times }) => times.user + times.nice + times.sys + times.irq);
  return milliseconds.reduce((sum, each) => sum + each, 0) / 1000;
}

async function textOf(stream: Readable | null): Promise<string> {
  let text = '';
  for await (const part of stream?.setEncoding('utf8') ?? []) text += String(part);
  return text;
}
