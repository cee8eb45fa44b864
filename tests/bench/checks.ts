import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as z from 'zod';

import { budgets } from '../budgets';
import { phasesOf } from '../../src/cli/check/checks';
import { timesFile } from '../../src/cli/check/report';
import { addCopy } from './copies';
import type { Measure } from './measure';

const times = z.object({
  wall: z.number(),
  phases: z.array(z.object({ name: z.string(), wall: z.number() })),
});

/** A page of the guide, and a sentence that is appended to it. */
const page = 'i18n/fr/docusaurus-plugin-content-docs/current/offline.mdx';
const sentence = 'Ces pages se lisent aussi hors connexion.';

/** The number of copies of the largest document that make about 1,200 more pages. */
const copied = 'platform';
const copies = 9;

/**
 * The time of the checks, each measured once: on a clean clone, after one sentence was changed, and the growth of
 * the phases after the build with 1,200 more pages.
 */
export async function checksBench(): Promise<readonly Measure[]> {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  try {
    execFileSync('git', ['clone', '--quiet', '.', directory]);
    const install = await run(directory, ['ci']);
    await run(directory, ['test']);
    const clean = timesOf(directory);
    const file = path.join(directory, page);
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n${sentence}\n`);
    await run(directory, ['test']);
    const second = timesOf(directory);
    const grown = await grownTimes(directory);
    const before = clean.phases.reduce(
      (sum, { name, wall }) => sum + (name in grown ? wall : 0),
      0,
    );
    const after = Object.values(grown).reduce((sum, wall) => sum + wall, 0);
    const { cleanRun, secondRun, growth, phases } = budgets.bench.checks;
    const limits: Readonly<Partial<Record<string, number>>> = phases;
    return [
      seconds('checks of a clean clone', install + clean.wall, cleanRun),
      seconds('checks of a clean clone: install', install, phases.install),
      ...clean.phases.map(({ name, wall }) =>
        seconds(`checks of a clean clone: ${name}`, wall, limits[name]),
      ),
      seconds('checks after one sentence was changed', second.wall, secondRun),
      seconds('growth of the checks by 1,200 pages', after - before, growth),
    ];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/**
 * Adds copies of a document with their French, builds the site, and runs the phases after the build.
 * @returns the seconds of each phase, whether or not its checks pass: not every check expects copies
 */
async function grownTimes(directory: string): Promise<Readonly<Record<string, number>>> {
  for (let copy = 2; copy < 2 + copies; copy += 1) addCopy(directory, copied, copy);
  await run(directory, ['run', 'build']);
  const walls: Record<string, number> = {};
  for (const { name, checks } of phasesOf(false).slice(1)) {
    const start = performance.now();
    // CI does not skip tests that were green, which the copies would not change.
    for (const { line } of checks) await npm(directory, ['exec', '--call', line], '1');
    walls[name] = (performance.now() - start) / 1000;
  }
  return walls;
}

/** Runs npm there, as a developer would. @returns seconds @throws Error if it fails; its report is above */
async function run(directory: string, args: readonly string[]): Promise<number> {
  const start = performance.now();
  const code = await npm(directory, args, undefined);
  if (code !== 0) throw new Error('the checks in the bench failed; their report is above');
  return (performance.now() - start) / 1000;
}

/** Runs npm with all output on the error stream, because the table is on the other. @returns its exit code */
async function npm(directory: string, args: readonly string[], CI: string | undefined) {
  const child = spawn('npm', args, {
    cwd: directory,
    env: { ...process.env, CI },
    stdio: ['ignore', 2, 2],
  });
  await once(child, 'exit');
  return child.exitCode;
}

function timesOf(directory: string): z.infer<typeof times> {
  return times.parse(JSON.parse(readFileSync(path.join(directory, timesFile), 'utf8')));
}

function seconds(name: string, value: number, limit: number | undefined): Measure {
  return {
    name,
    value: Math.round(value),
    unit: 's',
    ...(limit !== undefined && { limit: { kind: 'at most', value: limit } as const }),
  };
}
