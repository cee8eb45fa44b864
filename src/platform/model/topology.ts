import { INTEGRATION_PARTS, integrationParts } from './expand';
import type { Finding } from './finding';
import type { Written } from './schema';

/** A component of the written model under the name that the documented topology uses. */
interface Named {
  readonly name: string;
  readonly kind: string;
  readonly placed: string | undefined;
  readonly path: Finding['path'];
}

/** In a documented name, `Platform` stands for the name of an integration. */
const documentedName = (label: string): string => label.replace('{name}', 'Platform');

/** The components of a written model, and the names by which its connections mention them. */
function namedComponents(model: Written): readonly (readonly [string, Named])[] {
  return [
    ...model.components.map(({ id, label, kind, placed }, index) => {
      const path = ['components', index];
      return [id, { name: label, kind, placed, path }] as const;
    }),
    ...integrationParts.map((part) => {
      const { label, placed } = model.perIntegration[part];
      const path = ['perIntegration', part];
      const named = { name: documentedName(label), kind: INTEGRATION_PARTS[part], placed, path };
      return [`$${part}`, named] as const;
    }),
  ];
}

/**
 * What keeps a model from being the documented topology with marked additions: a documented component or connection
 * that it lacks or has differently, and one of its own that does not say why it is there.
 */
export function topologyFaults(model: Written): readonly Finding[] {
  const components = namedComponents(model);
  return [...componentFaults(model, components), ...connectionFaults(model, new Map(components))];
}

function componentFaults(
  { topology }: Written,
  components: readonly (readonly [string, Named])[],
): readonly Finding[] {
  const names = new Map(topology.components.map(({ name, kind }) => [name, kind]));
  const lacking = topology.components.flatMap(({ name, kind }) => {
    const found = components.find(([, each]) => each.name === name)?.[1];
    if (!found)
      return [
        fault(['components'], `no component is labelled "${name}"`, `add it, of kind ${kind}`),
      ];
    if (found.kind === kind) return [];
    return [fault(found.path, `"${name}" is of kind ${found.kind}`, `make it a ${kind}`)];
  });
  const marks = components.flatMap(([, { name, placed, path }]) =>
    markFaults(`"${name}"`, names.has(name), placed, path),
  );
  const again = components.flatMap(([, { name, path }], index) => {
    const isFirst = components.findIndex(([, each]) => each.name === name) === index;
    return isFirst
      ? []
      : [fault(path, `"${name}" is an earlier component`, 'give it another label')];
  });
  return [...lacking, ...marks, ...again];
}

function connectionFaults(
  { topology, connections }: Written,
  components: ReadonlyMap<string, Named>,
): readonly Finding[] {
  const nameOf = (end: string) => components.get(end)?.name ?? end;
  const written = connections.map(({ from, to, label, both, placed }, index) => ({
    pair: `${nameOf(from)} → ${nameOf(to)}`,
    label,
    both,
    placed,
    path: ['connections', index],
  }));
  const documented = topology.connections.map(({ from, to, ...rest }) => ({
    pair: `${from} → ${to}`,
    ...rest,
  }));
  const lacking = documented.flatMap(({ pair, label, both }) => {
    const found = written.find((each) => each.pair === pair);
    const said = label === undefined ? 'without a label' : `with the label "${label}"`;
    if (!found) return [fault(['connections'], `no connection ${pair}`, `add it ${said}`)];
    if (found.label !== label)
      return [fault(found.path, `${pair} has another label`, `write it ${said}`)];
    if (found.both === both) return [];
    return [fault(found.path, `${pair} goes ${both ? 'both ways' : 'one way'}`, 'set `both` so')];
  });
  const pairs = documented.map(({ pair }) => pair);
  const marks = written.flatMap(({ pair, placed, path }) =>
    markFaults(pair, pairs.includes(pair), placed, path),
  );
  return [...lacking, ...marks];
}

function markFaults(
  name: string,
  isDocumented: boolean,
  placed: string | undefined,
  path: Finding['path'],
): readonly Finding[] {
  if (isDocumented === (placed === undefined)) return [];
  return isDocumented
    ? [fault(path, `${name} is in the documented topology`, 'remove `placed`')]
    : [
        fault(
          path,
          `${name} is not in the documented topology`,
          'say why it is here: `placed` with an id of placements.yaml',
        ),
      ];
}

const fault = (path: Finding['path'], what: string, remedy: string): Finding => ({
  file: 'components.yaml',
  path,
  message: `${what} (topology.yaml): ${remedy}`,
});
