import type { Localize } from '../../explorer/data';
import { countOf, type FailingPart, type FailuresPage } from '../../explorer/failures';
import { failureView } from '../../explorer/failure-view';
import type { Layout } from '../../explorer/figure';
import { flowData, layoutsOf } from '../../explorer/flow-data';
import { failuresPage, radiiOf } from '../../explorer/generate/failures';
import { type Library, zoneEntries } from '../../explorer/generate/parts';
import { platformLayouts } from '../../explorer/scenario-page';
import { wholeRoute } from '../../explorer/view';
import { type Cite, marksOf } from '../../facts/generate/cited';
import type { Inputs } from '../../inputs';
import type { Model, Scenario } from '../../platform';
import type { Drawing, FailureData, ViewsData } from '../data';
import { cornerOf, drawingOf, partiesOf } from './drawing';
import { loadChart } from './load';

/** The scenarios that the home page shows: one that goes deep, and one under load. */
const shown = { flow: 'refresh-data-type', load: 'load-spike' } as const;
/** The assumption behind every failure. */
const howItFails = 'failure-after-work';

/** The figures of the home page's lower half, in the language of the build. */
export function viewsData(
  inputs: Inputs,
  library: Library,
  localize: Localize,
  cite: Cite,
): ViewsData {
  const { model } = inputs;
  const { wide } = platformLayouts(model, localize);
  const zones = zoneEntries(model, [], library, localize);
  const page = failuresPage(inputs, radiiOf(inputs), zones, library, localize);
  const parties = model.parties.map(({ id, label }) => ({ id, name: localize(label) }));
  return {
    flow: { id: shown.flow, drawing: flowDrawing(inputs, localize) },
    responsibility: { ...drawingOf(wide, atRest(wide)), parties: partiesOf(wide, parties) },
    failure: { ...failureOf(page, wide), facts: marksOf(cite([howItFails])) },
    load: { id: shown.load, chart: loadChart(model, scenarioOf(model, shown.load), cite) },
  };
}

function flowDrawing({ model, traces }: Inputs, localize: Localize): Drawing {
  const scenario = scenarioOf(model, shown.flow);
  const trace = traces[scenario.id];
  if (!trace) throw new Error(`The scenario "${scenario.id}" is not played.`);
  const overview = layoutsOf(model, model.overview, localize);
  const flow = flowData(scenario, trace, model, localize, overview);
  return drawingOf((flow.layouts ?? overview).wide, wholeRoute(flow.trace));
}

function failureOf(page: FailuresPage, wide: Layout): Omit<FailureData, 'facts'> {
  const part = tellingFailure(page.parts);
  return {
    name: part.name,
    drawing: { ...drawingOf(wide, failureView(wide, part)), failed: cornerOf(wide, part.id) },
    scenarios: {
      all: Object.keys(page.scenarios).length,
      immediately: countOf(part, 'scenarios', 'at-once'),
      later: countOf(part, 'scenarios', 'later'),
    },
  };
}

/**
 * The part whose failure shows both effects best: the smaller of its two counts of scenarios is the largest.
 * @throws {Error} if there is no part
 */
export function tellingFailure(parts: readonly FailingPart[]): FailingPart {
  const weight = (part: FailingPart) =>
    Math.min(countOf(part, 'scenarios', 'at-once'), countOf(part, 'scenarios', 'later'));
  const [first, ...rest] = parts;
  if (!first) throw new Error('No part of the platform can fail.');
  return rest.reduce((best, part) => (weight(part) > weight(best) ? part : best), first);
}

const atRest = ({ nodes }: Layout) => ({
  edges: {},
  nodes: Object.fromEntries(nodes.map(({ id }) => [id, 'involved'] as const)),
});

function scenarioOf({ scenarios }: Model, id: string): Scenario {
  const scenario = scenarios.find((each) => each.id === id);
  if (!scenario) throw new Error(`scenarios.yaml has no "${id}", which the home page shows.`);
  return scenario;
}
