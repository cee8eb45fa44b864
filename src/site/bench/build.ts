import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { budgets } from '../budgets';
import { median, type Measure } from './measure';

const document = 'static/openapi/platform.yaml';

/** What a build costs: cold, warm, and with four copies of the largest API. Builds what is committed. */
export function buildBench(runs: number): Promise<readonly Measure[]> {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  try {
    execFileSync('git', ['clone', '--quiet', '.', directory]);
    symlinkSync(path.resolve('node_modules'), path.join(directory, 'node_modules'));
    const cold = timed(runs, () => build(directory, 'cold'));
    build(directory, 'warm');
    const warm = timed(runs, () => build(directory, 'warm'));
    for (const copy of [2, 3, 4]) {
      const name = path.join(directory, document.replace('.yaml', `-${copy}.yaml`));
      cpSync(path.join(directory, document), name);
    }
    const four = timed(1, () => build(directory, 'cold'));
    return Promise.resolve([
      perPage('cold build, a page and language', cold, budgets.bench.coldBuild),
      perPage('warm build, a page and language', warm, budgets.bench.warmBuild),
      {
        name: 'cost of a page with four copies of the platform document, to that with one',
        value: four / cold,
        unit: '×',
        limit: { kind: 'at most', value: budgets.bench.buildGrowth },
      },
    ]);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function perPage(name: string, value: number, limit: number): Measure {
  return { name, value, unit: 's', limit: { kind: 'at most', value: limit } };
}

/** Median seconds that a build takes for each page of either language. */
function timed(runs: number, take: () => number): number {
  return median(Array.from({ length: runs }, take));
}

function build(directory: string, kind: 'cold' | 'warm'): number {
  const env = { ...process.env };
  if (kind === 'cold') {
    for (const made of ['.docusaurus', 'build', '.generated']) {
      rmSync(path.join(directory, made), { recursive: true, force: true });
    }
    env.DOCUSAURUS_NO_PERSISTENT_CACHE = 'true';
  }
  const begin = performance.now();
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: directory,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build in the bench failed:\n${stderr}`);
  return (performance.now() - begin) / 1000 / pagesIn(directory);
}

function pagesIn(directory: string): number {
  const maps = ['build/sitemap.xml', 'build/fr/sitemap.xml'];
  return maps.reduce((sum, file) => {
    return sum + (readFileSync(path.join(directory, file), 'utf8').match(/<loc>/g)?.length ?? 0);
  }, 0);
}
