import type { Finding } from './finding';
import { labelOf } from './drawn';
import type { Written } from './schema';
import { citationFaults, citesTopology, fault, labelledComponents } from './topology-names';

type Row = Written['topology']['connections'][number];

/** A connection of the written model. `pair` is how the documented topology names it. */
type Drawn = Written['connections'][number] & { readonly pair: string } & Pick<Finding, 'path'>;

/**
 * How the connections of a model differ from the documented ones. What follows from a component that is missing under
 * its name, or that cites the topology without being in it, is left out.
 */
export function connectionFaults(model: Written): readonly Finding[] {
  const { topology, connections } = model;
  const components = labelledComponents(model);
  const ends = new Map(
    topology.components.map(({ name }) => [
      name,
      components.find(({ label }) => label === labelOf(name))?.end,
    ]),
  );
  const documented = new Set(ends.values());
  const rows = new Map(
    topology.connections.flatMap((row) => {
      const [from, to] = [ends.get(row.from), ends.get(row.to)];
      return from && to ? [[`${from} → ${to}`, row] as const] : [];
    }),
  );
  const follows = (end: string) => {
    const found = components.find((each) => each.end === end);
    if (!found || documented.has(end)) return false;
    return documented.has(undefined) || citesTopology(found);
  };
  const keys = connections.map(({ from, to }) => `${from} → ${to}`);
  const nameOf = (end: string) =>
    components.find((each) => each.end === end)?.label.replace('{name}', 'Platform') ?? end;
  return [
    ...[...rows].flatMap(([key, row]) => (keys.includes(key) ? [] : [missingFault(row)])),
    ...connections.flatMap((connection, index) => {
      const { from, to } = connection;
      const row = rows.get(`${from} → ${to}`);
      if (!row && (follows(from) || follows(to))) return [];
      const pair = `${nameOf(from)} → ${nameOf(to)}`;
      const drawn = { ...connection, pair, path: ['connections', index] };
      return [
        ...citationFaults(pair, row, drawn),
        ...(row ? differences(drawn, row) : labelFaults(drawn)),
      ];
    }),
  ];
}

const missingFault = (row: Row): Finding =>
  fault(['connections'], `no connection ${row.from} → ${row.to}`, `add it ${withLabel(row)}`);

const withLabel = ({ label }: Row): string =>
  label === undefined ? 'without a label' : `with the label "${label}"`;

function differences({ pair, label, both, path }: Drawn, row: Row): readonly Finding[] {
  const [ways, remedy] = row.both
    ? ['both directions', 'add `both: true`']
    : ['one direction', 'remove `both`'];
  return [
    ...(label === row.label
      ? []
      : [fault(path, `${pair} has another label`, `write it ${withLabel(row)}`)]),
    ...(both === row.both ? [] : [fault(path, `${pair} is drawn in ${ways}`, remedy)]),
  ];
}

/** A label is what the documented topology writes on a connection, so that no other connection has one. */
function labelFaults({ pair, label, facts, path }: Drawn): readonly Finding[] {
  if (label === undefined || citesTopology({ facts })) return [];
  const what = `${pair} is not in the documented topology and has no label there`;
  return [fault([...path, 'label'], what, 'remove `label`')];
}
