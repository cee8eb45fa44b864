import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';

import { buildDir } from '../../src/site/build-dir';
import { pageAddresses } from '../../src/site/canonical';
import { nginxServer } from '../../src/site/hosting/nginx';
import { hasNginx, runNginx, type RunningHost } from '../../src/site/hosting/run-nginx';
import { siteHeaders } from '../../src/site/security/site-headers';
import { createSiteServer } from '../../src/site/server/app';
import type { Measure } from './measure';

const seconds = Number(process.env.BENCH_SECONDS ?? '60');
const connections = 64;

/** The output of `wrk`, as printed by the script below. */
const report = z.object({
  rate: z.number(),
  p99: z.number(),
  errors: z.number(),
  requests: z.int().min(1),
});

/**
 * The servers of the built site under load, on this machine: the bundled server, nginx with the configuration that the
 * build writes, and for comparison nginx with only the files. BENCH_SECONDS is the duration of each run.
 */
export async function serveBench(): Promise<readonly Measure[]> {
  if (spawnSync('wrk', ['--version']).error !== undefined) return skip('wrk is not installed');
  const root = path.resolve(buildDir);
  const headers = await siteHeaders(root);
  const measures = await under('bundled server', await runBundled(root, headers));
  if (!hasNginx()) return [...measures, ...skip('nginx is not installed')];
  const pages = pageAddresses(root);
  const made = await runNginx((port) => nginxServer(headers, pages, { root, port }));
  const bare = await runNginx((port) => bareServer(root, port));
  return [...measures, ...(await under('nginx', made)), ...(await under('nginx, bare', bare))];
}

function skip(reason: string): readonly Measure[] {
  console.error(`bench serve: skipped, ${reason}`);
  return [];
}

async function runBundled(
  root: string,
  headers: Parameters<typeof createSiteServer>[1],
): Promise<RunningHost> {
  const server = createSiteServer(root, headers);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function bareServer(root: string, port: number): string {
  return `server { listen ${port}; root ${root}; location / { try_files $uri $uri.html $uri/index.html =404; } }`;
}

/** Requests every page of the site in turn, over many concurrent connections. */
async function under(name: string, { origin, stop }: RunningHost): Promise<readonly Measure[]> {
  const home = mkdtempSync(path.join(tmpdir(), 'wrk-'));
  try {
    const script = path.join(home, 'pages.lua');
    writeFileSync(script, luaScript(pages()));
    const options = ['-t', '1', '-c', String(connections), '-d', `${seconds}s`, '-s', script];
    const { stdout } = await promisify(execFile)('wrk', [...options, origin]);
    const { rate, p99, errors } = report.parse(JSON.parse(stdout.split('\n').at(-2) ?? ''));
    return [
      { name: `${name}, ${connections} connections`, value: Math.round(rate), unit: 'requests/s' },
      { name: `${name}, 99 of 100 responses within`, value: p99, unit: 'ms' },
      {
        name: `${name}, errors`,
        value: errors,
        unit: 'of all requests',
        limit: { kind: 'at most', value: 0 },
      },
    ];
  } finally {
    stop();
    rmSync(home, { recursive: true, force: true });
  }
}

function pages(): readonly string[] {
  return ['sitemap.xml', 'fr/sitemap.xml'].flatMap((file) => {
    const addresses = readFileSync(path.join(buildDir, file), 'utf8').matchAll(/<loc>([^<]+)</g);
    return [...addresses].map(([, address]) => new URL(address ?? '').pathname);
  });
}

function luaScript(paths: readonly string[]): string {
  return `local paths = { ${paths.map((each) => JSON.stringify(each)).join(', ')} }
local i = 0
request = function()
  i = i % #paths + 1
  return wrk.format("GET", paths[i], { ["Accept-Encoding"] = "gzip" })
end
done = function(summary, latency)
  local e = summary.errors
  local errors = e.connect + e.read + e.write + e.timeout + e.status
  local rate = summary.requests / summary.duration * 1e6
  print(string.format('{"rate":%f,"p99":%f,"errors":%d,"requests":%d}', rate, latency:percentile(99) / 1000, errors, summary.requests))
end
`;
}
