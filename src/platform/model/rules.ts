import { hostOfLinkSite, oneOfEachRole } from './component-rules';
import { expandedFaults } from './expanded-rules';
import { STEP_TEXTS, templateParts, type StepTextId } from './texts';
import type { Fault } from '../../faults/fault';
import { didYouMean, faultAt } from '../../faults/schema-faults';
import type { Finding, Rule } from './finding';
import { onPremiseConnections, onPremiseIntegrations } from './on-premise-rules';
import { questionRules, type States } from './question-rules';
import type { Draft } from './references';
import type { FileName, Written } from './schema';
import { marksUsed, softwareApart } from './software-rules';
import { scenarioSuccessorsExist, successorsExist } from './successor-rules';
import { topologyFaults } from './topology';
import { defaultsInRange, units } from './unit-rules';
import { CONTROLS, ENGINE_ASSUMPTIONS, ENVIRONMENTS, FAMILIES, PARTIES } from './vocabulary';

/** What well-formed files can still get wrong with each other, and with the facts that they cite. */
export function ruleFaults(model: Written, { documents }: Draft, states: States): readonly Fault[] {
  return [...RULES, ...questionRules(states)]
    .flatMap((rule) => rule(model))
    .map(({ file, path, message }) => faultAt(documents[file], path, message));
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

const controlsAtTheirComponent: Rule = ({ controls, components }) =>
  controls.flatMap(({ id, component }, index) => {
    const kind = (CONTROLS.waf as readonly string[]).includes(id) ? 'waf' : 'gateway';
    if (components.some((candidate) => candidate.id === component && candidate.kind === kind))
      return [];
    const message = `"${component}" is not of kind ${kind}, which alone can check "${id}"`;
    return [{ file: 'controls.yaml', path: ['controls', index, 'component'], message }];
  });

/** Neither a status nor a body of the WAF is published. */
const wafResponses: Rule = ({ controls }) =>
  controls.flatMap(({ id, refusal: { status, error } }, index) => {
    if (!(CONTROLS.waf as readonly string[]).includes(id)) return [];
    const found = (key: string, message: string): Finding => {
      return { file: 'controls.yaml', path: ['controls', index, 'refusal', key], message };
    };
    return [
      ...(typeof status === 'number'
        ? [found('status', 'no status of the WAF is published, expected { assumption: … }')]
        : []),
      ...(error === undefined
        ? []
        : [found('error', 'no body of the WAF is published, expected no error')]),
    ];
  });

/** A control shows what it assumes by its facts: the one that places it and the assumed status are among them. */
const controlsCiteAll: Rule = ({ controls }) =>
  controls.flatMap(({ id, facts, placedBy, refusal: { status } }, index) => {
    const needed = [
      { fact: placedBy, key: ['placedBy'] },
      ...(typeof status === 'number'
        ? []
        : [{ fact: status.assumption, key: ['refusal', 'status', 'assumption'] }]),
    ];
    return needed.flatMap(({ fact, key }) => {
      if (facts.includes(fact)) return [];
      const message = `"${fact}" is not among the facts of "${id}": add it there`;
      return [{ file: 'controls.yaml', path: ['controls', index, ...key], message }];
    });
  });

const placeholders: Rule = ({ texts }) =>
  Object.entries(texts).flatMap(([id, { text }]) => {
    const known: readonly string[] = STEP_TEXTS[id as StepTextId];
    const used = templateParts(text).flatMap((part) => (typeof part === 'string' ? [] : part.name));
    const unknown = used.filter((name) => !known.includes(name));
    const unused = known.filter((name) => !used.includes(name));
    return [
      ...unknown.map((name) => `{${name}} has no value in "${id}"${didYouMean(name, known)}`),
      ...unused.map((name) => `"${id}" does not say {${name}}`),
    ].map((message) => ({ file: 'texts.yaml', path: ['texts', id, 'text'], message }) as const);
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
  expandedFaults,
  oneOfEachRole,
  hostOfLinkSite,
  onPremiseConnections,
  onPremiseIntegrations,
  successorsExist,
  scenarioSuccessorsExist,
  softwareApart,
  marksUsed,
  topologyFaults,
  controlsAtTheirComponent,
  wafResponses,
  controlsCiteAll,
  placeholders,
];
