import type { LocalizedText } from '../components/Localized';
import type { FlowData, Layouts, Localize, Refusal } from './data';
import type { Layout } from './figure';
import { compact } from './layout/compact';
import { connectionsIn, type Drawing, ground, markOf } from './layout/drawing';
import { refusalNote } from './layout/refusal';
import { lensed } from './layout/lens';
import { fitsCard } from './layout/card';
import { narrow } from './layout/narrow';
import { wide } from './layout/wide';
import {
  type Model,
  nameOf,
  type PlayedTrace,
  type Scenario,
  steps,
  type Trace,
} from '../platform';
import { clientResponse } from '../platform/kernel/client-response';
import { drawnOf } from '../platform/model/drawn';
import { CLIENT_ENVIRONMENT } from '../platform/model/vocabulary';
import { lensFacts } from './lens-facts';

/**
 * Some components of a model with the connections between them, drawn in one language.
 * @param shown the ids of the components
 * @param statements what is said of the private network: by default, all that the documented topology states
 */
export function layoutsOf(
  model: Model,
  shown: readonly string[],
  localize: Localize,
  statements: readonly string[] = model.topology.network.statements.map(({ says }) => says),
): Layouts {
  const drawing = drawingOf(model, shown, localize, statements);
  const facts = lensFacts(model, localize);
  return { wide: lensed(wide(drawing), facts), narrow: lensed(narrow(drawing), facts) };
}

/**
 * Some components of a model in a figure that is low enough to be seen whole beside other things.
 * @throws {Error} if the model lacks a component
 */
export function compactLayouts(
  model: Model,
  shown: readonly string[],
  localize: Localize,
): Layouts {
  const drawing = drawingOf(model, shown, localize, []);
  const missing = shown.find((id) => !drawing.components.some((component) => component.id === id));
  if (missing !== undefined) throw new Error(`The model has no component "${missing}".`);
  return { wide: compact(drawing, 'wide'), narrow: compact(drawing, 'narrow') };
}

function drawingOf(
  model: Model,
  shown: readonly string[],
  localize: Localize,
  statements: readonly string[],
): Drawing {
  const all = ground(model, localize);
  const { hasComponent } = drawnOf(model);
  return {
    ...all,
    network: { ...all.network, statements: statements.map(localize) },
    components: model.components
      .filter(({ id }) => shown.includes(id))
      .map((component) => ({
        id: component.id,
        kind: component.kind,
        zone: component.zone,
        label: cardName(component, localize),
        ...markOf(hasComponent(component)),
      })),
    connections: connectionsIn(model, localize).filter(
      ({ from, to }) => shown.includes(from) && shown.includes(to),
    ),
  };
}

function componentName(component: Model['components'][number], localize: Localize): LocalizedText {
  const label = localize(component.label);
  return { ...label, text: nameOf(component, label.text) };
}

/** The name of a component on a card: without that of its integration, if there is no space for both. */
function cardName(component: Model['components'][number], localize: Localize): LocalizedText {
  const name = componentName(component, localize);
  if (!('part' in component) || component.kind === 'source' || fitsCard(name)) return name;
  return { ...name, text: localize(component.label).text.replace('{name}', '').trim() };
}

/**
 * One scenario in one language, with only the parts of its trace that playing it needs.
 * @param overview the diagram of the components in the model's overview
 * @param figureOf draws components for a scenario that leads beyond the overview
 */
export function flowData(
  scenario: Pick<Scenario, 'id' | 'title'>,
  trace: Trace,
  model: Model,
  localize: Localize,
  overview: Layouts,
  figureOf = (shown: readonly string[]): Layouts => scenarioLayouts(model, shown, localize),
): FlowData {
  const travelled = travelledBy(trace);
  const isOverview = travelled.every((id) => model.overview.includes(id));
  const shown = [...new Set([...surroundings(model, travelled), ...travelled])];
  const layouts = isOverview ? undefined : figureOf(shown);
  return {
    ...storyData(scenario, trace, model, localize, layouts ?? overview),
    ...(layouts && { layouts: { wide: drawn(layouts.wide), narrow: drawn(layouts.narrow) } }),
  };
}

/** The figure of one scenario: what the documented topology states about the network is in that of the overview. */
export function scenarioLayouts(
  model: Model,
  shown: readonly string[],
  localize: Localize,
): Layouts {
  return layoutsOf(model, shown, localize, []);
}

/** A figure without what its flow does not need: shapes of lenses, the space for rejections, and zones of cards. */
export const drawn = ({ lens, nodes, ...figure }: Layout): Layout => ({
  ...figure,
  nodes: nodes.map(({ refusal, card: { zone, ...card }, ...node }) => ({ ...node, card })),
});

/** The overview, without its example integration if the trace uses another one. */
function surroundings(
  { overview, components }: Model,
  travelled: readonly string[],
): readonly string[] {
  const integrations = components
    .filter((component) => 'integration' in component)
    .map(({ id }) => id);
  const hasOther = travelled.some((id) => integrations.includes(id) && !overview.includes(id));
  return hasOther ? overview.filter((id) => !integrations.includes(id)) : overview;
}

/** The ids of the components that messages reach. */
export function travelledBy({ messages }: Trace): readonly string[] {
  return [...new Set(messages.flatMap(({ from, to }) => [from, to]))];
}

/** One scenario in one language, on the given layouts. */
export function storyData(
  { id, title }: Pick<Scenario, 'id' | 'title'>,
  trace: Trace,
  model: Model,
  localize: Localize,
  layouts: Layouts,
): Omit<FlowData, 'layouts'> {
  const story = steps(trace);
  const values = story.flatMap((step) => Object.values(step.values));
  const idsOf = (type: 'component' | 'control') =>
    values.flatMap((value) => (value.type === type ? [value.id] : []));
  const refusal = refusalOf(trace, model, localize, layouts);
  const mentioned = new Set([
    ...idsOf('component'),
    ...travelledBy(trace),
    trace.outcome.decidedBy,
  ]);
  const environment = model.environments.find((each) => each.id === CLIENT_ENVIRONMENT);
  return {
    id,
    title: localize(title),
    environment: localize(environment?.label ?? CLIENT_ENVIRONMENT),
    trace: played(trace),
    texts: Object.fromEntries(
      story.map(({ textId }) => [textId, localize(model.texts[textId].text)]),
    ),
    names: {
      components: Object.fromEntries(
        model.components
          .filter((component) => mentioned.has(component.id))
          .map((component) => [component.id, componentName(component, localize)]),
      ),
      controls: Object.fromEntries(
        model.controls
          .filter((control) => idsOf('control').includes(control.id))
          .map((control) => [control.id, localize(control.name)]),
      ),
    },
    ...(refusal && { refusal }),
  };
}

/**
 * Without what no view shows; the first digits of the id distinguish two traces of a page. The whole trace is for
 * export, which can load the engine.
 */
function played({ spans, messages, ...trace }: Trace): PlayedTrace {
  const isAsync = asynchronous(spans, messages);
  return {
    ...trace,
    traceId: trace.traceId.slice(0, 8),
    spans: spans
      .filter(({ kind }) => kind !== 'server')
      .map(({ kind, component, isWait, start, end, decision, text }) => ({
        kind,
        component,
        ...(isWait && { isWait }),
        start,
        end,
        ...(decision && { decision }),
        ...(text && { text }),
      })),
    messages: messages.map((message) => ({
      direction: message.direction,
      ...(isAsync(message) && { isAsync: true }),
      ...(isRefused(message) && { isRefused: true }),
      from: message.from,
      to: message.to,
      departure: message.departure,
      arrival: message.arrival,
      content: message.content,
      ...(message.text && { text: message.text }),
    })),
  };
}

const isRefused = ({ direction, outcome }: Trace['messages'][number]): boolean =>
  direction === 'response' && outcome === 'refused';

/** Whether a request is of work that continues after the response: it is sent to a queue, or below such work. */
function asynchronous(
  spans: Trace['spans'],
  messages: Trace['messages'],
): (message: Trace['messages'][number]) => boolean {
  const sent = messages.flatMap(({ content, spanId }) =>
    content.type === 'operation' && content.operation === 'send' ? [spanId] : [],
  );
  const found = new Map(spans.map((span) => [span.spanId, span]));
  const isBelow = (id: string | undefined): boolean => {
    const span = id === undefined ? undefined : found.get(id);
    return span !== undefined && (span.kind === 'consumer' || isBelow(span.parentId));
  };
  return ({ direction, spanId }) =>
    direction === 'request' && (sent.includes(spanId) || isBelow(spanId));
}

/** Why and where the client's own request was rejected; undefined if it was not. */
function refusalOf(
  trace: Trace,
  model: Model,
  localize: Localize,
  layouts: Layouts,
): Refusal | undefined {
  const { status: code, decidedBy: component, rule: ruleId } = trace.outcome;
  const answer = clientResponse(trace);
  if (code < 400 || !answer) return undefined;
  const status = `${answer.status} ${answer.reason}`;
  const control = model.controls.find(({ id }) => id === ruleId);
  const rule = control && localize(control.name);
  const rejecting = steps(trace).find(
    (step) => step.component === component && step.decision?.outcome === 'refuse',
  );
  // The sentence says whether the status is assumed, with or without a control.
  const isAssumed = rejecting && model.texts[rejecting.textId].text.includes(model.statusMark);
  const mark = isAssumed ? localize(model.statusMark) : undefined;
  const wide = layouts.wide.nodes.find(({ id }) => id === component);
  const narrow = layouts.narrow.nodes.find(({ id }) => id === component);
  if (!wide || !narrow) return undefined;
  return {
    component,
    status,
    ...(rule && { rule }),
    ...(mark && { mark }),
    ...(control && { control: control.id }),
    notes: {
      wide: refusalNote(wide, 'wide', status, [rule, mark]),
      narrow: refusalNote(narrow, 'narrow', status, [rule, mark]),
    },
  };
}
