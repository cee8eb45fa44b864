import { buildSync } from 'esbuild';

import type * as Engine from '../src/platform/scenarios';
import { play } from '../src/platform/scenarios';
import type { Platform } from '../src/platform/kernel/world';
import type { Scenario } from '../src/platform/model/schema';
import { platformRoutes } from '../src/inputs/routes';
import { readModel } from '../src/inputs/model';
import { expect, test } from './support/test';

/** The input of both, as a page would receive it. */
interface Given {
  readonly platform: Platform;
  readonly scenarios: readonly Scenario[];
  readonly seeds: readonly number[];
}

const seeds = [1, 2, -7, 4_294_967_311] as const;
/** The address of the engine in the test: on the site's own origin, as the policy requires. */
const engine = '/engine-under-test.js';

test('a trace is the same in Chromium as in Node, byte by byte', async ({ page }) => {
  const model = await readModel('.');
  const given = JSON.stringify({
    platform: { model, routes: await platformRoutes('.') },
    scenarios: model.scenarios,
    seeds,
  });
  const { platform, scenarios } = JSON.parse(given) as Given;
  const here = scenarios.flatMap((scenario) =>
    seeds.map((seed) => JSON.stringify(play(platform, scenario, { seed }))),
  );
  expect(here.length).toBeGreaterThan(60);

  await page.route(engine, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: bundle('src/platform/scenarios.ts') }),
  );
  await page.goto('/about');
  const there = await page.evaluate(
    async ([address, text]) => {
      const { play: playThere } = (await import(address)) as typeof Engine;
      const received = JSON.parse(text) as Given;
      return received.scenarios.flatMap((scenario) =>
        received.seeds.map((seed) =>
          JSON.stringify(playThere(received.platform, scenario, { seed })),
        ),
      );
    },
    [engine, given] as const,
  );

  expect(there.length).toBe(here.length);
  for (const [index, trace] of here.entries()) {
    const { id } = scenarios[Math.floor(index / seeds.length)] ?? {};
    expect(there[index] === trace, `${id}, seed ${seeds[index % seeds.length]}`).toBe(true);
  }
});

function bundle(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    target: 'chrome109',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
