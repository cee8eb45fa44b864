import type { Finding } from './finding';
import { labelOf } from './drawn';
import type { Written } from './schema';
import {
  citationFaults,
  citesTopology,
  fault,
  isOfIntegrations,
  labelledComponents,
  type Labelled,
} from './topology-names';

type Row = Written['topology']['components'][number];

/** How the components of a model differ from the documented ones. */
export function componentFaults(model: Written): readonly Finding[] {
  const components = labelledComponents(model);
  const rows = new Map(model.topology.components.map((row) => [labelOf(row.name), row]));
  const missing = [...rows].filter(([label]) => components.every((each) => each.label !== label));
  const inside = new Set(
    model.zones.flatMap(({ id, hosting }) => (hosting === 'azure' ? [id] : [])),
  );

  /** The labels of missing components, one of which this component may be. */
  const labelsFor = ({ label, kind, facts, path: [list] }: Labelled): readonly string[] => {
    if (rows.has(label) || !citesTopology({ facts })) return [];
    return missing.flatMap(([other, row]) =>
      row.kind === kind && listOf(other) === list ? [other] : [],
    );
  };
  const renamed = new Set(components.flatMap(labelsFor));

  return [
    ...missing.flatMap(([label, { kind }]) =>
      renamed.has(label) ? [] : [missingFault(label, kind)],
    ),
    ...components.flatMap((component, index) => {
      const { label, path } = component;
      const isFirst = components.findIndex((each) => each.label === label) === index;
      const labels = labelsFor(component);
      if (!isFirst)
        return [
          fault([...path, 'label'], `"${label}" is an earlier component`, 'give it another label'),
        ];
      if (labels.length > 0) {
        const what = `"${label}" is not in the documented topology`;
        return [fault([...path, 'label'], what, `label it "${labels.join('" or "')}"`)];
      }
      const row = rows.get(label);
      return [
        ...(row ? differences(component, row, inside.has(component.zone)) : []),
        ...citationFaults(`"${label}"`, row, component),
      ];
    }),
  ];
}

const listOf = (label: string): string =>
  isOfIntegrations(label) ? 'perIntegration' : 'components';

const missingFault = (label: string, kind: string): Finding =>
  isOfIntegrations(label)
    ? fault(['perIntegration'], `no part is labelled "${label}"`, `label a part of kind ${kind} so`)
    : fault(['components'], `no component is labelled "${label}"`, `add it, of kind ${kind}`);

function differences(
  { label, kind, zone, path }: Labelled,
  row: Row,
  isInside: boolean,
): readonly Finding[] {
  const [side, isSo, hosting] = row.inside
    ? ['inside', 'is not', 'azure']
    : ['outside', 'is inside', 'external'];
  const what = `"${label}" is ${side} the private network, but zone "${zone}" ${isSo}`;
  const remedy = `put it in a zone with hosting ${hosting}`;
  return [
    ...(kind === row.kind
      ? []
      : [fault([...path, 'kind'], `"${label}" is of kind ${kind}`, `make it a ${row.kind}`)]),
    ...(isInside === (row.inside ?? false) ? [] : [fault([...path, 'zone'], what, remedy)]),
  ];
}
