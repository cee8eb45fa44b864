import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import type { Model } from '../../../platform';
import { nearest } from '../../../faults/suggest';
import { playableConnectors } from '../../../platform/scenarios';

/** What says which scenario can be played with which connector. */
export type Playable = Pick<Model, 'scenarios' | 'connectors' | 'onPremise'>;

/** @example variantName('refresh-data-type', 'xero') // => 'refresh-data-type.xero' */
export const variantName = (scenario: string, connector: string): string =>
  `${scenario}.${connector}`;

/**
 * Why scenarios cannot be played with what stands as the connector of a `<Flow>`; nothing where none stands.
 * @param connector a string, where it is written out
 */
export function connectorFaults(
  connector: unknown,
  wanted: readonly string[],
  { scenarios, connectors, onPremise }: Playable,
): readonly string[] {
  if (connector === undefined) return [];
  if (typeof connector !== 'string') return ['write the connector out: connector="xero"'];
  const ids = connectors.map(({ id }) => id);
  if (!ids.includes(connector)) {
    const near = nearest(connector, ids);
    const hint = near === undefined ? 'take an id of connectors.yaml' : `did you mean "${near}"?`;
    return [`no connector "${connector}"; ${hint}`];
  }
  return scenarios
    .filter(({ id }) => wanted.includes(id))
    .flatMap((scenario) => {
      const playable = playableConnectors({ connectors, onPremise }, scenario);
      if (playable.includes(connector)) return [];
      const remedy =
        playable.length === 0
          ? 'leave the connector out'
          : `take one of ${scenario.families?.join(', ')}, such as "${playable[0]}"`;
      return [`the scenario "${scenario.id}" cannot be played with "${connector}"; ${remedy}`];
    });
}

const pages = ['docs', 'i18n'] as const;

/** The connectors that pages write out as an attribute: what is made for them is what some `<Flow>` may ask for. */
export async function namedConnectors(siteDir: string): Promise<readonly string[]> {
  const named = new Set<string>();
  for (const folder of pages) {
    const root = path.join(siteDir, folder);
    for (const name of await readdir(root, { recursive: true })) {
      if (!name.endsWith('.mdx')) continue;
      const text = await readFile(path.join(root, name), 'utf8');
      for (const [, id] of text.matchAll(/\bconnector=["']([^"']+)["']/g)) if (id) named.add(id);
    }
  }
  return [...named].sort();
}
