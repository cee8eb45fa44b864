import type { LoadContext } from '@docusaurus/types';

import type { CitedFlow, CompactFlows, Layouts, Localize } from '../../data';
import {
  compactLayouts,
  flowData,
  layoutsOf,
  scenarioLayouts,
  storyData,
  travelledBy,
} from '../../flow-data';
import { stepFacts } from '../../step-facts';
import type { Model, Scenario, StepTextId, Trace } from '../../../platform';
import { play, playableConnectors } from '../../../platform/scenarios';
import { readInputs } from '../../../inputs';
import { readLocaleCatalogue } from '../../../inputs/catalogue';
import { variantName } from './variants';

/** What pages get of the scenarios in the language of the build. */
export interface FlowsData {
  readonly figure: Layouts;
  /** By the scenario's id, or the name of its variant with a connector. */
  readonly flows: Readonly<Record<string, CitedFlow>>;
  readonly compact: CompactFlows;
}

/** The way of a request, and beside it the way of data from a source. */
export const compactParts = [
  'api-client',
  'waf',
  'gateway',
  'public-api',
  'data-api',
  'client-metabase',
  'message-queues',
  'xero-fetch-job',
  'xero-map-job',
  'xero',
];

/** The scenario in which all of them work. */
const syncScenario = 'refresh-data-type';

/**
 * Draws the overview and every scenario.
 * @param named ids of the connectors that scenarios are played with too, where they can be
 */
export async function flowsData(
  { siteDir, i18n }: Pick<LoadContext, 'siteDir' | 'i18n'>,
  named: readonly string[],
): Promise<FlowsData> {
  const { model, ledger, routes, traces } = await readInputs(siteDir);
  const { translate: localize } = await readLocaleCatalogue(siteDir, i18n);
  const figure = layoutsOf(model, model.overview, localize);
  const figures = new Map<string, Layouts>();
  // Half of the scenarios lead through the same components as another one.
  const figureOf = (shown: readonly string[]) => {
    const name = shown.toSorted().join();
    const known = figures.get(name) ?? scenarioLayouts(model, shown, localize);
    figures.set(name, known);
    return known;
  };
  const cited = (scenario: Scenario, trace: Trace): CitedFlow => {
    const flow = flowData(scenario, trace, model, localize, figure, figureOf);
    const said = Object.keys(flow.texts) as readonly StepTextId[];
    return { ...flow, facts: stepFacts(model, ledger, said) };
  };
  const flows = model.scenarios.flatMap((scenario) => {
    const trace = traces[scenario.id];
    if (!trace) return [];
    const variants = playableConnectors(model, scenario)
      .filter((id) => named.includes(id))
      .map((connector) => {
        const variant = play({ model, routes }, scenario, { connector });
        return [variantName(scenario.id, connector), cited(scenario, variant)] as const;
      });
    return [[scenario.id, cited(scenario, trace)] as const, ...variants];
  });
  const sync = model.scenarios.find(({ id }) => id === syncScenario);
  if (!sync) throw new Error(`The model has no scenario "${syncScenario}".`);
  return {
    figure,
    flows: Object.fromEntries(flows),
    compact: {
      ...compactFlows(model, traces, localize),
      next: { id: sync.id, title: localize(sync.title) },
    },
  };
}

function compactFlows(
  model: Model,
  traces: Readonly<Record<string, Trace>>,
  localize: Localize,
): Omit<CompactFlows, 'next'> {
  const figure = compactLayouts(model, compactParts, localize);
  const notes = model.scenarios.flatMap((scenario) => {
    const trace = traces[scenario.id];
    if (!trace || !travelledBy(trace).every((id) => compactParts.includes(id))) return [];
    const { refusal } = storyData(scenario, trace, model, localize, figure);
    return refusal ? [[scenario.id, refusal.notes] as const] : [];
  });
  return { figure, notes: Object.fromEntries(notes) };
}
