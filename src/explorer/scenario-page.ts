import type {
  FlowData,
  Layouts,
  Localize,
  ScenarioEntry,
  ScenarioGroup,
  ScenarioPage,
} from './data';
import { lensed } from './layout/lens';
import { platformDrawing } from './layout/platform/drawing';
import { platformNarrow } from './layout/platform/narrow';
import { platformWide } from './layout/platform/wide';
import { type Model, type Scenario, type StepTextId, steps, type Trace } from '../platform';
import { clientResponse } from '../platform/kernel/client-response';
import { playableConnectors } from '../platform/scenarios';
import { storyData, travelledBy } from './flow-data';
import { lensFacts } from './lens-facts';

/** A scenario with its trace. Whether it ends as expected is checked by the build. */
export interface Played {
  readonly scenario: Omit<Scenario, 'expect' | 'facts'>;
  readonly trace: Trace;
}

/**
 * The whole platform, drawn in one language.
 * @param used the ids of the components of integrations that are shown instead of their families
 */
export function platformLayouts(
  model: Model,
  localize: Localize,
  used: readonly string[] = [],
): Layouts {
  const drawing = platformDrawing(model, localize, used);
  const facts = lensFacts(model, localize);
  return {
    wide: lensed(platformWide(drawing), facts),
    narrow: lensed(platformNarrow(drawing), facts),
  };
}

/** All data of the page of one scenario, except the links to the previous and the next one. */
export function scenarioPage(
  { scenario, trace }: Played,
  model: Model,
  localize: Localize,
  platform: Layouts,
): ScenarioPage {
  const used = travelledBy(trace).filter(
    (id) => !platform.wide.nodes.some((node) => node.id === id),
  );
  const layouts = used.length > 0 ? platformLayouts(model, localize, used) : undefined;
  const story = storyData(scenario, trace, model, localize, layouts ?? platform);
  return {
    flow: { ...story, ...(layouts && { layouts }) },
    variants: variantsOf(scenario, model),
  };
}

/** The variants of a scenario, and the one that is used. */
function variantsOf(scenario: Played['scenario'], model: Model): ScenarioPage['variants'] {
  const playable = playableConnectors(model, scenario);
  const { connector } = scenario.conditions ?? {};
  return {
    ...(connector !== undefined && { connector }),
    connectors: model.connectors
      .filter(({ id }) => playable.includes(id))
      .map(({ id, name }) => ({ id, name: { text: name } })),
  };
}

/** Steps that decide the outcome of a scenario without a rejection, most significant first. */
const decisive: readonly StepTextId[] = [
  'monitor-alerts',
  'connection-deauthorized',
  'internal-services-end',
  'queues-wait',
  'internal-services-complete',
  'push-ends',
  'connection-linked',
  'sign-in-maps',
  'link-site-accepts-file',
  'client-receives',
];

/** One scenario in the list of all scenarios. */
export function scenarioEntry({ scenario, trace }: Played, localize: Localize): ScenarioEntry {
  const story = steps(trace);
  const isRefused = isTurnedAway(trace);
  const refusal = story.find(({ decision }) => isRefused && decision?.outcome === 'refuse');
  const last = (textId: StepTextId) => story.findLast((step) => step.textId === textId);
  const telling = refusal ?? decisive.map(last).find((step) => step !== undefined) ?? story.at(-1);
  if (!telling) throw new Error(`The scenario "${scenario.id}" has no steps.`);
  return {
    id: scenario.id,
    title: localize(scenario.title),
    group: groupOf(trace),
    status: statusOf(trace),
    isRefused,
    telling: { textId: telling.textId, values: telling.values },
  };
}

/** The status that the client receives, such as `403 Forbidden`. */
function statusOf(trace: Trace): string {
  const answer = clientResponse(trace);
  return answer ? `${answer.status} ${answer.reason}` : String(trace.outcome.status);
}

/** Whether the client's request is rejected. An error after the response is not a rejection. */
const isTurnedAway = ({ outcome }: Trace): boolean => outcome.status >= 400;

function groupOf(trace: Trace): ScenarioGroup {
  const { outcome } = trace;
  if (outcome.dataset !== undefined || outcome.write !== undefined) return 'data';
  if (outcome.instances !== undefined) return 'load';
  if (!isTurnedAway(trace)) return 'answered';
  if (outcome.decidedBy === 'waf') return 'rejected-waf';
  return outcome.decidedBy === 'gateway' ? 'rejected-gateway' : 'rejected-api';
}

/** The words of what the list says of its scenarios. */
export function wordsOf(
  entries: readonly ScenarioEntry[],
  flows: readonly FlowData[],
): Pick<FlowData, 'texts' | 'names'> {
  const used = new Set<string>(entries.map(({ telling }) => telling.textId));
  const all = flows.flatMap(({ texts }) => Object.entries(texts));
  return {
    texts: Object.fromEntries(all.filter(([id]) => used.has(id))),
    names: {
      components: Object.assign(
        {},
        ...flows.map(({ names }) => names.components),
      ) as FlowData['names']['components'],
      controls: Object.assign(
        {},
        ...flows.map(({ names }) => names.controls),
      ) as FlowData['names']['controls'],
    },
  };
}
