import { at, type PlayedMessage, type Micros, type Step, type PlayedTrace } from '../platform';
import type { CardMark } from '../figure/card-parts';
import { type Cargo, isReply } from '../figure/cargo';
import { type Millis, type Pacing, restOf, screenTime, stepAt, timeAt } from './pacing';
import { positionOf, type PlayerState } from './player';

/** How an edge is drawn: `trail` after a message has passed, `current` in the current step. */
interface EdgeMark {
  readonly role: 'trail' | 'current';
  readonly cargo: Cargo;
}

/** A message on its way along an edge. `journeyOf` computes its positions. */
export interface Dot {
  readonly edge: string;
  readonly cargo: Cargo;
  readonly departure: Micros;
  readonly arrival: Micros;
}

/** The position of a message on its edge, as a fraction from the caller. */
export function fractionOf({ cargo, departure, arrival }: Omit<Dot, 'edge'>, t: Micros): number {
  const share = (t - departure) / Math.max(1, arrival - departure);
  const fraction = Math.min(Math.max(share, 0), 1);
  return isReply(cargo) ? 1 - fraction : fraction;
}

/** The times at which something begins or ends on screen, in order: in between only dots move. */
export function turnsOf({ trace, pacing }: Scene): readonly Millis[] {
  const times = [
    ...trace.messages.flatMap(({ departure, arrival }) => [departure, arrival]),
    ...trace.spans.flatMap(({ start, end }) => [start, end]),
  ];
  const turns = [...pacing.starts, ...times.map((t) => screenTime(pacing, t))];
  return [...new Set(turns)].sort((a, b) => a - b);
}

/** The number of turns before a time. */
export function turnAt(turns: readonly Millis[], position: Millis): number {
  return turns.filter((turn) => turn <= position).length;
}

/** Everything that the diagram shows at a moment. */
export interface View {
  /** Absent while the whole scenario is shown. */
  readonly step?: number;
  readonly edges: Readonly<Record<string, EdgeMark>>;
  readonly nodes: Readonly<Record<string, CardMark>>;
  readonly dots: readonly Dot[];
  /** Whether the client's own request has been rejected. */
  readonly isRefused: boolean;
}

/** The id of a connection, from its caller to its callee. */
export const edgeId = (from: string, to: string): string => `${from}>${to}`;

export interface Scene {
  readonly trace: PlayedTrace;
  readonly story: readonly Step[];
  readonly pacing: Pacing;
}

/** The view of a player's state.
 * @param isStill whether steps are highlighted instead of animated (reduced motion) */
export function viewOf(scene: Scene, state: PlayerState, isStill: boolean): View {
  if (state.mode === 'idle') return wholeRoute(scene.trace);
  const position = positionOf(state);
  const step = stepAt(scene.pacing, position);
  if (!isStill) return during(scene, step, position);
  return { ...during(scene, step, restOf(scene.pacing, step)), dots: [] };
}

/** The whole route of the request, and where it ended. */
export function wholeRoute(trace: PlayedTrace): View {
  const edges = trace.messages
    .filter(({ direction }) => direction === 'request')
    .map((message) => [edgeOf(message), { role: 'trail', cargo: cargoOf(message) }] as const);
  const { activities } = at(trace, trace.end);
  const nodes = componentsOf(trace).map((id): readonly [string, CardMark] => [
    id,
    activities[id] === 'refused' ? 'refused' : 'involved',
  ]);
  return {
    edges: Object.fromEntries(edges),
    nodes: Object.fromEntries(nodes),
    dots: [],
    isRefused: isRefused(trace, trace.end),
  };
}

function during({ trace, story, pacing }: Scene, step: number, position: Millis): View {
  const current = story[step];
  const moment = at(trace, timeAt(pacing, position));
  const edges: Record<string, EdgeMark> = {};
  const dots: Dot[] = [];
  /** What each edge keeps once a message has passed: its request, also after the response. */
  const requests: Record<string, Cargo> = {};
  for (const { message, phase } of moment.journeys) {
    if (phase === 'ahead') continue;
    const edge = edgeOf(message);
    const cargo = cargoOf(message);
    if (!isReply(cargo)) requests[edge] = cargo;
    const isCurrent = message.arrival > (current?.at ?? 0);
    edges[edge] = isCurrent
      ? { role: 'current', cargo }
      : { role: 'trail', cargo: requests[edge] ?? 'request' };
    if (phase !== 'moving') continue;
    dots.push({ edge, cargo, departure: message.departure, arrival: message.arrival });
  }
  const nodes = componentsOf(trace).map((id): readonly [string, CardMark] => {
    const activity = moment.activities[id];
    if (activity === 'refused') return [id, activity];
    if (id === current?.component || activity === 'working') return [id, 'active'];
    return [id, activity === 'waiting' ? 'waiting' : 'involved'];
  });
  return {
    step,
    edges,
    nodes: Object.fromEntries(nodes),
    dots,
    isRefused: isRefused(trace, moment.t),
  };
}

function edgeOf({ direction, from, to }: PlayedMessage): string {
  return direction === 'request' ? edgeId(from, to) : edgeId(to, from);
}

export function cargoOf({ direction, isRefused, isAsync }: PlayedMessage): Cargo {
  if (direction === 'request') return isAsync ? 'async' : 'request';
  return isRefused ? 'refusal' : 'response';
}

function componentsOf({ spans }: PlayedTrace): readonly string[] {
  return [...new Set(spans.map(({ component }) => component))];
}

/**
 * Whether the client's own request has been rejected. Other rejections, such as that of a webhook, do not count. The
 * request stays rejected, whatever its component does later.
 */
const isRefused = ({ outcome, spans }: PlayedTrace, t: Micros): boolean =>
  outcome.status >= 400 &&
  spans.some(
    ({ component, decision, start }) =>
      component === outcome.decidedBy && decision?.outcome === 'refuse' && start <= t,
  );

/** The message of a step: the one sent during it, or else the last one sent before it. */
export function messageOf(
  { trace, story }: Pick<Scene, 'trace' | 'story'>,
  step: number,
): PlayedMessage | undefined {
  const { at: start = 0, component, message: own } = story[step] ?? {};
  const until = story[step + 1]?.at ?? Infinity;
  const leaving = trace.messages.find(
    ({ departure, from }, index) =>
      index === own || (from === component && departure >= start && departure < until),
  );
  return leaving ?? trace.messages.findLast(({ departure }) => departure <= start);
}
