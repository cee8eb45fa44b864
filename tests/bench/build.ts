import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';

import { outputs } from '../../src/reference/generate/outputs';
import { budgets } from '../budgets';
import { addCopy } from './copies';
import { median, type Measure } from './measure';

/** The API with the most pages. */
const largest = 'platform';

/** A page of the guide that a sentence is added to. */
const page = 'docs/about.mdx';

/**
 * The cost of a build: cold, warm, after a page was edited, and with two to four copies of the largest API. Builds the
 * committed state.
 */
export async function buildBench(runs: number): Promise<readonly Measure[]> {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  try {
    execFileSync('git', ['clone', '--quiet', '.', directory]);
    symlinkSync(path.resolve('node_modules'), path.join(directory, 'node_modules'));
    const cold = await costOf(runs, directory, 'cold');
    await build(directory, 'warm');
    const warm = await costOf(runs, directory, 'warm');
    const edited = await costOf(runs, directory, 'edited');
    const grown: Cost[] = [];
    for (const copy of [2, 3, 4]) {
      addCopy(directory, largest, copy);
      grown.push(await costOf(1, directory, 'cold'));
    }
    const { coldBuild, warmBuild, editedBuild, buildGrowth } = budgets.bench;
    const perPage = ({ seconds, pages }: Cost) => seconds / pages;
    return [
      ...measuresOf('cold build', cold, coldBuild),
      ...measuresOf('warm build', warm, warmBuild),
      {
        name: 'build after a page was edited',
        value: Math.round(edited.seconds),
        unit: 's',
        limit: { kind: 'at most', value: editedBuild },
      },
      ...grown.flatMap((cost) => measuresOf('cold build', cost)),
      {
        name: 'cost of a page with four copies of the platform document, to that with one',
        value: perPage(grown.at(-1) ?? cold) / perPage(cold),
        unit: '×',
        limit: { kind: 'at most', value: buildGrowth },
      },
    ];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

interface Cost {
  readonly seconds: number;
  /** Peak memory of all its processes together, in megabytes. */
  readonly memory: number;
  /** In both languages together. */
  readonly pages: number;
}

function measuresOf(name: string, cost: Cost, limit?: number): readonly Measure[] {
  const place = `${name} of ${cost.pages} pages`;
  return [
    { name: place, value: Math.round(cost.seconds), unit: 's' },
    { name: `${place}: peak memory`, value: Math.round(cost.memory), unit: 'MB' },
    {
      name: `${place}: a page and language`,
      value: cost.seconds / cost.pages,
      unit: 's',
      ...(limit !== undefined && { limit: { kind: 'at most', value: limit } as const }),
    },
  ];
}

type Kind = 'cold' | 'warm' | 'edited';

async function costOf(runs: number, directory: string, kind: Kind): Promise<Cost> {
  const costs: Cost[] = [];
  for (let i = 0; i < runs; i += 1) costs.push(await build(directory, kind));
  return {
    seconds: median(costs.map(({ seconds }) => seconds)),
    memory: median(costs.map(({ memory }) => memory)),
    pages: median(costs.map(({ pages }) => pages)),
  };
}

async function build(directory: string, kind: Kind): Promise<Cost> {
  const env = { ...process.env };
  if (kind === 'cold') {
    for (const made of ['.docusaurus', 'build', '.generated', path.dirname(outputs.fr)]) {
      rmSync(path.join(directory, made), { recursive: true, force: true });
    }
    env.DOCUSAURUS_NO_PERSISTENT_CACHE = 'true';
  }
  if (kind === 'edited') appendFileSync(path.join(directory, page), '\nOne more sentence.\n');
  const begin = performance.now();
  // A process group of its own, so that the memory of all its processes can be added up.
  const child = spawn('npm', ['run', '--silent', 'build'], {
    cwd: directory,
    env,
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let memory = 0;
  const sampling = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0));
  }, 1000);
  await once(child, 'exit');
  clearInterval(sampling);
  if (child.exitCode !== 0) throw new Error('the build in the bench failed; its report is above');
  const seconds = (performance.now() - begin) / 1000;
  return { seconds, memory, pages: pagesIn(directory) };
}

/** Megabytes of memory that the processes of a group use. */
function memoryOf(group: number): number {
  const rows = execFileSync('ps', ['-e', '-o', 'pgid=,rss='], { encoding: 'utf8' }).split('\n');
  return rows
    .map((row) => row.trim().split(/\s+/).map(Number))
    .filter(([pgid]) => pgid === group)
    .reduce((sum, [, kilobytes = 0]) => sum + kilobytes / 1024, 0);
}

function pagesIn(directory: string): number {
  const maps = ['build/sitemap.xml', 'build/fr/sitemap.xml'];
  return maps.reduce((sum, file) => {
    return sum + (readFileSync(path.join(directory, file), 'utf8').match(/<loc>/g)?.length ?? 0);
  }, 0);
}
