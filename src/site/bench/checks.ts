import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as z from 'zod';

import { budgets } from '../budgets';
import { timesFile } from '../commands/check/report';
import type { Measure } from './measure';

const times = z.object({
  wall: z.number(),
  phases: z.array(z.object({ name: z.string(), wall: z.number() })),
});

/** A page of the guide, and a sentence that it goes on with. */
const page = 'i18n/fr/docusaurus-plugin-content-docs/current/offline.mdx';
const sentence = 'Ces pages se lisent aussi hors connexion.';

/** What the checks cost: all of them on a clean clone, and once more after a sentence of one page was changed. */
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
    const { cleanRun, secondRun, phases } = budgets.bench.checks;
    const limits: Readonly<Partial<Record<string, number>>> = phases;
    return [
      seconds('checks of a clean clone', install + clean.wall, cleanRun),
      seconds('checks of a clean clone: install', install, phases.install),
      ...clean.phases.map(({ name, wall }) =>
        seconds(`checks of a clean clone: ${name}`, wall, limits[name]),
      ),
      seconds('checks after one sentence was changed', second.wall, secondRun),
    ];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Runs npm there, as a developer would. @returns seconds @throws Error where it fails; its report is above */
async function run(directory: string, args: readonly string[]): Promise<number> {
  const start = performance.now();
  const child = spawn('npm', args, {
    cwd: directory,
    // CI remembers nothing of what was green.
    env: { ...process.env, CI: undefined },
    stdio: ['ignore', 2, 2],
  });
  await once(child, 'exit');
  if (child.exitCode !== 0)
    throw new Error('the checks in the bench failed; their report is above');
  return (performance.now() - start) / 1000;
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
