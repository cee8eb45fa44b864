import { createSiteServer } from '../../../src/site/server/app';
import { listen } from '../../../src/cli/site/serve-site';
import { addressOf, withSite } from '../browser';
import { lighthouseReport } from '../lighthouse';
import { median, type Measure } from '../measure';
import { kinds } from '../pages';
import { firstAnswer } from '../search';
import { measuresOf, type Taken } from './compare';
import { loadOf } from './load';
import { starlightSite } from './site';

const port = 4181;
const origin = `http://localhost:${port}`;

const operation = kinds['operation page'];
const searched = '/fr/about';
interface ComparedPage {
  readonly name: string;
  readonly path: string;
  /** Its path on Starlight's site, where it is another. */
  readonly starlightPath?: string;
  /** Whether Lighthouse's performance score of the page has a limit. */
  readonly isScored: boolean;
}

const pages: readonly ComparedPage[] = [
  { name: 'home page', path: kinds['home page'], isScored: true },
  { name: 'prose page', path: kinds['prose page'], isScored: true },
  { name: 'prose page, French', path: `/fr${kinds['prose page']}`, isScored: false },
  {
    name: 'prose page with a figure',
    path: '/enterprise/tech-overview/architecture/overview',
    isScored: false,
  },
  {
    name: 'operation page',
    path: operation,
    starlightPath: operation.replace(/(?=[^/]+$)/, 'operations/'),
    isScored: true,
  },
];

/**
 * This site beside a Starlight site of the same content, on a slow phone before anybody touches it. Both have the same
 * server and compression.
 */
export async function peersBench(runs: number): Promise<readonly Measure[]> {
  const server = createSiteServer(await starlightSite(origin), { document: {}, asset: {} });
  await listen(server, port);
  try {
    return await withSite(async () => {
      const measures: Measure[] = [];
      for (const { name, isScored, path, starlightPath } of pages) {
        console.error(`bench peers: ${name}`);
        const taken = await alternate(runs, take, path, starlightPath);
        measures.push(...measuresOf({ name, isScored, ...taken }));
      }
      return [...measures, await search(runs)];
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Measures both sites in turn, so that the rest of the machine's work is spread over both. */
async function alternate<T>(
  runs: number,
  measure: (address: string) => Promise<T>,
  path: string,
  starlightPath = path,
): Promise<{ readonly ours: readonly T[]; readonly starlight: readonly T[] }> {
  const ours: T[] = [];
  const starlight: T[] = [];
  for (let i = 0; i < runs; i += 1) {
    ours.push(await measure(addressOf(path)));
    starlight.push(await measure(`${origin}${starlightPath}`));
  }
  return { ours, starlight };
}

async function take(address: string): Promise<Taken> {
  return { load: await loadOf(address), report: await lighthouseReport(address) };
}

async function search(runs: number): Promise<Measure> {
  const { ours, starlight } = await alternate(runs, firstAnswer, searched);
  return {
    name: 'search, from the first letter to the first results',
    value: Math.round(median(ours)),
    unit: 'ms',
    starlight: Math.round(median(starlight)),
  };
}
