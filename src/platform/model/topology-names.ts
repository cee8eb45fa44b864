import { INTEGRATION_PARTS, integrationParts } from './expand';
import type { Finding } from './finding';
import type { Written } from './schema';

/** A component of the written model that can be in the documented topology. */
export interface Labelled {
  /** By which connections mention it: its id, or a name such as `$fetch-job`. */
  readonly end: string;
  readonly label: string;
  readonly kind: string;
  readonly zone: string;
  readonly facts: readonly string[];
  readonly path: Finding['path'];
}

/** @example isOfIntegrations('{name} Fetch Job') // => true */
export const isOfIntegrations = (label: string): boolean => label.includes('{name}');

/** The components of a written model, with one of each part for all integrations. */
export function labelledComponents(model: Written): readonly Labelled[] {
  return [
    ...model.components.map(({ id, label, kind, zone, facts }, index) => ({
      ...{ end: id, label, kind, zone, facts },
      path: ['components', index],
    })),
    ...integrationParts.map((part) => {
      const { label, zone, facts } = model.perIntegration[part];
      return {
        ...{ end: `$${part}`, label, kind: INTEGRATION_PARTS[part], zone, facts },
        path: ['perIntegration', part],
      };
    }),
  ];
}

type Cited = Pick<Labelled, 'facts' | 'path'>;

/** The ids of the ledger’s facts about the picture itself begin so. */
const ofTopology = (fact: string): boolean => fact.startsWith('topology-');

/** Whether something claims, by what it cites, that the documented topology draws it. */
export const citesTopology = ({ facts }: Pick<Cited, 'facts'>): boolean => facts.some(ofTopology);

type Topology = Written['topology'];
type Row = Topology['components'][number] | Topology['connections'][number];

/**
 * Whether something cites the documented topology exactly if that draws it.
 * @param row what draws it: a connection with the fact that states it
 */
export function citationFaults(
  name: string,
  row: Row | undefined,
  { facts, path }: Cited,
): readonly Finding[] {
  const cited = facts.findIndex(ofTopology);
  if (row === undefined) {
    if (cited === -1) return [];
    const remedy = `cite why it is here instead of "${facts[cited]}"`;
    return [fault([...path, 'facts', cited], `${name} is not in the documented topology`, remedy)];
  }
  const isCited = 'fact' in row ? facts.includes(row.fact) : cited !== -1;
  if (isCited) return [];
  const remedy =
    'fact' in row ? `cite "${row.fact}"` : 'cite a fact of it, such as "topology-inside"';
  return [fault([...path, 'facts'], `${name} is in the documented topology`, remedy)];
}

/** A difference from the table, and what to write instead. */
export const fault = (path: Finding['path'], what: string, remedy: string): Finding => ({
  file: 'components.yaml',
  path,
  message: `${what} (topology.yaml): ${remedy}`,
});
