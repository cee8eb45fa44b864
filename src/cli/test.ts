import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

import { phasesOf } from './check/checks';
import { reportOf, timesFile, timesOf, type PhaseResult } from './check/report';
import { runPhase, type Result } from './check/run';
import { ensureChromium } from './check/chromium';
import { CommandError } from '../faults/command-error';
import { runCommand } from './run-command';

/** Runs every check; `--full` also what is too slow for every run. A phase that fails ends the run. */
runCommand(async () => {
  rmSync('test-results', { recursive: true, force: true });
  mkdirSync('test-results');
  ensureChromium();
  const isFull = process.argv.includes('--full');
  const env = { ...process.env, ...(isFull && { PAGES: 'all' }) };
  const done: PhaseResult[] = [];
  for (const { name, checks } of phasesOf(isFull)) {
    const start = performance.now();
    const results = await runPhase(checks, env);
    const failed = results.filter(({ isPassed }) => !isPassed);
    if (failed.length > 0) throw failureOf(failed);
    done.push({ name, wall: (performance.now() - start) / 1000, results });
  }
  writeFileSync(timesFile, timesOf(done));
  console.log(`\n${reportOf(done)}`);
});

function failureOf(failed: readonly Result[]): CommandError {
  const names = failed.map(({ check }) => check.name).join(', ');
  const lines = failed.map(({ check }) => `npx ${check.line}`).join('; ');
  return new CommandError(`${names} failed, see above. To run this alone: ${lines}`);
}
