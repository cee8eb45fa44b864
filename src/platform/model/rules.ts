import { integrationComponentIds, integrationParts } from './expand';
import { STEP_TEXTS, templateParts, type StepTextId } from './texts';
import type { Fault } from '../../faults/fault';
import { didYouMean, faultAt } from '../../faults/schema-faults';
import type { Finding, Rule } from './finding';
import type { Draft } from './references';
import type { FileName, Written } from './schema';
import { topologyFaults } from './topology';
import {
  CONTROLS,
  ENGINE_ASSUMPTIONS,
  ENVIRONMENTS,
  FAMILIES,
  PARTIES,
  SERVICE_ROLES,
  STORE_ROLES,
} from './vocabulary';
import type { Path } from '../../faults/walk';

/** What well-formed files can still get wrong with each other. */
export function ruleFaults(model: Written, { documents }: Draft): readonly Fault[] {
  return RULES.flatMap((rule) => rule(model)).map(({ file, path, message }) =>
    faultAt(documents[file], path, message),
  );
}

const completeness: Rule = ({ environments, parties, families, controls, assumptions }) => [
  ...lacking('zones.yaml', 'environments', environments, ENVIRONMENTS),
  ...lacking('parties.yaml', 'parties', parties, PARTIES),
  ...lacking('connectors.yaml', 'families', families, FAMILIES),
  ...lacking('controls.yaml', 'controls', controls, [...CONTROLS.waf, ...CONTROLS.gateway]),
  ...lacking('assumptions.yaml', 'assumptions', assumptions, ENGINE_ASSUMPTIONS),
];

function lacking(
  file: FileName,
  collection: keyof Written,
  entries: readonly { readonly id: string }[],
  demanded: readonly string[],
): readonly Finding[] {
  const missing = demanded.filter((id) => !entries.some((item) => item.id === id));
  return missing.map((id) => ({
    file,
    path: [collection],
    message: `${collection} has no "${id}", which the engine needs`,
  }));
}

const defaultsInRange: Rule = ({ assumptions }) =>
  assumptions.flatMap(({ default: value, range }, index) => {
    if (value >= range.min && value <= range.max) return [];
    const message = `default is ${value}, expected ${range.min} to ${range.max}, its range`;
    return [{ file: 'assumptions.yaml', path: ['assumptions', index, 'default'], message }];
  });

/** An assumption used as a time is one in microseconds, one used as a status is a status. */
const units: Rule = (model) => {
  const unitOf = new Map(model.assumptions.map(({ id, unit }) => [id, unit]));
  const wrong = (file: FileName, path: Path, assumption: string, unit: string) => {
    const actual = unitOf.get(assumption);
    const message = `"${assumption}" is in ${actual}, expected one in ${unit}`;
    return actual === unit ? [] : [{ file, path, message }];
  };
  return [
    ...Object.entries(model.perIntegration).flatMap(([part, { serviceTime }]) =>
      wrong('components.yaml', ['perIntegration', part, 'serviceTime'], serviceTime, 'us'),
    ),
    ...model.components.flatMap((component, index) => {
      if (!('serviceTime' in component)) return [];
      const path = ['components', index, 'serviceTime'];
      return wrong('components.yaml', path, component.serviceTime, 'us');
    }),
    ...model.connections.flatMap(({ latency }, index) =>
      wrong('components.yaml', ['connections', index, 'latency'], latency, 'us'),
    ),
    ...model.controls.flatMap(({ refusal: { status } }, index) => {
      if (typeof status === 'number') return [];
      const path = ['controls', index, 'refusal', 'status', 'assumption'];
      return wrong('controls.yaml', path, status.assumption, 'http-status');
    }),
  ];
};

const connectedOnce: Rule = ({ connections }) => {
  const before = new Set<string>();
  return connections.flatMap(({ from, to, both }, index) => {
    const pairs = [`${from} → ${to}`, ...(both ? [`${to} → ${from}`] : [])];
    const twice = pairs.find((pair) => before.has(pair));
    for (const pair of pairs) before.add(pair);
    if (twice === undefined) return [];
    const message = `${twice} is connected by an earlier entry`;
    return [{ file: 'components.yaml', path: ['connections', index], message }];
  });
};

/** The engine finds a service or a store by its role. */
const oneOfEachRole: Rule = ({ components }) => {
  const roles = components.map((component) => ('role' in component ? component.role : undefined));
  const lacking = [...SERVICE_ROLES, ...STORE_ROLES].filter((role) => !roles.includes(role));
  const again = roles.flatMap((role, index) =>
    role !== undefined && roles.indexOf(role) < index ? [[index, role] as const] : [],
  );
  return [
    ...lacking.map((role) => ({
      path: ['components'],
      message: `no component has the role "${role}", which the engine needs`,
    })),
    ...again.map(([index, role]) => ({
      path: ['components', index, 'role'],
      message: `an earlier component has the role "${role}"`,
    })),
  ].map((finding) => ({ file: 'components.yaml', ...finding }));
};

/** A successor replaces a removed id with one that exists. A `*` stands for an integration or a family. */
const successorsExist: Rule = ({ components, connectors, successors }) => {
  const ids = new Set([
    ...components.map(({ id }) => id),
    ...integrationComponentIds(connectors.map(({ id }) => id)),
  ]);
  const patterns = new Set(integrationParts.flatMap((part) => [`*-${part}`, `*-${part}s`]));
  return successors.flatMap(({ former, current }, index) => {
    const known = former.startsWith('*') ? patterns : ids;
    const gone = `"${former}" is in the model, expected an id that is not`;
    const lacking = `"${current}" names no component${didYouMean(current, known)}`;
    const found = [
      ...(known.has(former) ? [{ key: 'former', message: gone }] : []),
      ...(known.has(current) ? [] : [{ key: 'current', message: lacking }]),
    ];
    return found.map(({ key, message }) => {
      return { file: 'components.yaml', path: ['successors', index, key], message } as const;
    });
  });
};

const controlsAtTheirComponent: Rule = ({ controls, components }) =>
  controls.flatMap(({ id, component }, index) => {
    const kind = (CONTROLS.waf as readonly string[]).includes(id) ? 'waf' : 'gateway';
    if (components.some((candidate) => candidate.id === component && candidate.kind === kind))
      return [];
    const message = `"${component}" is not of kind ${kind}, which alone can check "${id}"`;
    return [{ file: 'controls.yaml', path: ['controls', index, 'component'], message }];
  });

const placeholders: Rule = ({ texts }) =>
  Object.entries(texts).flatMap(([id, template]) => {
    const known: readonly string[] = STEP_TEXTS[id as StepTextId];
    const used = templateParts(template).flatMap((part) =>
      typeof part === 'string' ? [] : part.name,
    );
    const unknown = used.filter((name) => !known.includes(name));
    const unused = known.filter((name) => !used.includes(name));
    return [
      ...unknown.map((name) => `{${name}} has no value in "${id}"${didYouMean(name, known)}`),
      ...unused.map((name) => `"${id}" does not say {${name}}`),
    ].map((message) => ({ file: 'texts.yaml', path: ['texts', id], message }) as const);
  });

/** Addresses below that of the explorer that are no scenario's. */
const RESERVED: readonly string[] = ['compose'];

const scenarioAddresses: Rule = ({ scenarios }) =>
  scenarios.flatMap(({ id }, index) => {
    if (!RESERVED.includes(id)) return [];
    const message = `"${id}" is the address of a page of the explorer, expected another id`;
    return [{ file: 'scenarios.yaml', path: ['scenarios', index, 'id'], message }];
  });

const RULES: readonly Rule[] = [
  scenarioAddresses,
  completeness,
  defaultsInRange,
  units,
  connectedOnce,
  oneOfEachRole,
  successorsExist,
  topologyFaults,
  controlsAtTheirComponent,
  placeholders,
];
