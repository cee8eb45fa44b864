import { describe, expect, test } from 'vitest';

import type { PlayedMessage, Step, PlayedTrace } from '../platform';
import { pacing, timeAt } from './pacing';
import { idle } from './player';
import { fractionOf, messageOf, turnAt, turnsOf, viewOf, type Scene } from './view';

const content = { type: 'result', rows: 0 } as const;

type Span = PlayedTrace['spans'][number];

function span(component: string, start: number, end: number, isRefusal = false): Span {
  const decision = isRefusal ? ({ outcome: 'refuse', rule: 'api-key' } as const) : undefined;
  return {
    kind: 'internal',
    component,
    start,
    end,
    ...(decision && { decision }),
  };
}

function message(from: string, to: string, departure: number): PlayedMessage {
  const isBack = to === 'client';
  return {
    direction: isBack ? 'response' : 'request',
    ...(isBack && { isRefused: true }),
    from,
    to,
    departure,
    arrival: departure + 100,
    content,
  };
}

/** A client calls a gateway, which rejects the request. */
const trace: PlayedTrace = {
  traceId: '0',
  end: 250,
  spans: [span('client', 0, 250), span('gateway', 100, 150, true)],
  messages: [message('client', 'gateway', 0), message('gateway', 'client', 150)],
  outcome: { status: 401, decidedBy: 'gateway', rule: 'api-key' },
};
function step(at: number, component: string, rest: Partial<Step> = {}): Step {
  return { textId: 'client-sends', values: {}, at, end: at, component, ...rest };
}
const story = [
  step(0, 'client', { message: 0 }),
  step(100, 'gateway', { decision: { outcome: 'refuse', rule: 'api-key' } }),
  step(150, 'client', { message: 1 }),
];
const scene: Scene = {
  trace,
  story,
  pacing: pacing(
    trace,
    story.map(({ at }) => ({ at, words: 10 })),
  ),
};
const start = (index: number) => scene.pacing.starts[index] ?? 0;
const during = (index: number, isStill = false) =>
  viewOf(scene, { mode: 'playing', at: start(index) + 200 }, isStill);
/** The positions of the messages at that step. */
const fractions = (index: number) =>
  during(index).dots.map((dot) => fractionOf(dot, timeAt(scene.pacing, start(index) + 200)));

describe('the view of a trace', () => {
  test('shows the whole route and the rejection before it is played', () => {
    const view = viewOf(scene, idle, false);
    expect(view.step).toBeUndefined();
    expect(view.edges).toEqual({ 'client>gateway': { role: 'trail', cargo: 'request' } });
    expect(view.nodes).toMatchObject({ client: 'involved', gateway: 'refused' });
    expect(view.dots).toEqual([]);
  });

  test('shows a request on its way, and no rejection yet', () => {
    const view = during(0);
    expect(view.edges['client>gateway']).toEqual({ role: 'current', cargo: 'request' });
    expect(view.dots).toHaveLength(1);
    expect(fractions(0)[0]).toBeGreaterThan(0);
    expect(fractions(0)[0]).toBeLessThan(0.5);
    expect(view.isRefused).toBe(false);
  });

  test('keeps the kind of a request where it has passed, also after its response', () => {
    const [request, response] = trace.messages;
    if (!request || !response) throw new Error('The trace has no messages.');
    const later = {
      ...trace,
      end: 300,
      messages: [{ ...request, isAsync: true } as const, response],
    };
    const steps = [...story, step(250, 'client')];
    const paced = pacing(
      later,
      steps.map(({ at }) => ({ at, words: 10 })),
    );
    const played = { trace: later, story: steps, pacing: paced };
    for (const state of [idle, { mode: 'paused', at: paced.end } as const]) {
      const { edges } = viewOf(played, state, false);
      expect(edges).toEqual({ 'client>gateway': { role: 'trail', cargo: 'async' } });
    }
  });

  test('marks the rejection at the component that rejects the request', () => {
    const view = during(1);
    expect(view.isRefused).toBe(true);
    expect(view.nodes.gateway).toBe('refused');
    expect(view.edges['client>gateway']).toEqual({ role: 'trail', cargo: 'request' });
  });

  test('returns the response along the same edge, as a rejection', () => {
    const [dot] = during(2).dots;
    expect(dot).toMatchObject({ edge: 'client>gateway', cargo: 'refusal' });
    expect(fractions(2)[0]).toBeGreaterThan(0.5);
    expect(fractions(2)[0]).toBeLessThan(1);
  });

  test('highlights a step without animation with reduced motion', () => {
    for (const [i] of story.entries()) {
      const view = during(i, true);
      expect(view.step).toBe(i);
      expect(view.dots).toEqual([]);
    }
    expect(viewOf(scene, { mode: 'paused', at: scene.pacing.end }, true).dots).toEqual([]);
  });

  test('changes only when something begins or ends, except for messages on their way', () => {
    const turns = turnsOf(scene);
    const seen = new Map<number, string>();
    for (let at = 0; at <= scene.pacing.end; at += 7) {
      const drawn = JSON.stringify(viewOf(scene, { mode: 'playing', at }, false));
      const turn = turnAt(turns, at);
      expect(drawn).toBe(seen.get(turn) ?? drawn);
      seen.set(turn, drawn);
    }
    expect(seen.size).toBe(story.length);
  });

  test('has the message of each step', () => {
    const [request, response] = trace.messages;
    expect(story.map((_, i) => messageOf(scene, i))).toEqual([request, request, response]);
  });
});

test('a request stays rejected when its component takes up something else later', () => {
  const later: PlayedTrace = {
    ...trace,
    end: 900,
    spans: [...trace.spans, { ...span('gateway', 700, 900), kind: 'server' }],
  };
  const last = { ...scene, trace: later, story: [...story, step(700, 'gateway')] };
  const steps = last.story.map(({ at }) => ({ at, words: 10 }));
  const played = { ...last, pacing: pacing(later, steps) };
  for (const state of [idle, { mode: 'paused', at: played.pacing.end } as const]) {
    const { isRefused, nodes } = viewOf(played, state, false);
    expect(isRefused).toBe(true);
    expect(nodes.gateway).not.toBe('refused');
  }
});

describe('a component that rejects something else than the request of the client', () => {
  /** A webhook is rejected once; the second attempt is rejected or accepted. */
  const retried = (isLastRefused: boolean): Scene => {
    const server = (start: number): Span => ({
      ...span('consumer', start, start + 100),
      kind: 'server',
    });
    const webhooks: PlayedTrace = {
      traceId: '0',
      end: 1000,
      spans: [
        span('client', 0, 100),
        ...[server(300), span('consumer', 310, 390, true)],
        { ...span('sender', 500, 700), isWait: true },
        ...[server(800), span('consumer', 810, 890, isLastRefused)],
      ],
      messages: [
        { ...message('sender', 'consumer', 200) },
        { ...message('consumer', 'sender', 400), isRefused: true, direction: 'response' },
        { ...message('sender', 'consumer', 700) },
      ],
      outcome: { status: 200, decidedBy: 'client' },
    };
    const steps = [
      step(0, 'client'),
      step(310, 'consumer'),
      step(500, 'sender'),
      step(810, 'consumer'),
    ];
    const paced = steps.map(({ at }) => ({ at, words: 10 }));
    return { trace: webhooks, story: steps, pacing: pacing(webhooks, paced) };
  };
  const marks = (scene: Scene) =>
    scene.story.map((_, i) => {
      const at = (scene.pacing.starts[i] ?? 0) + 100;
      return viewOf(scene, { mode: 'playing', at }, false).nodes.consumer;
    });

  test('is marked until it takes the next attempt', () => {
    expect(marks(retried(false))).toEqual(['involved', 'refused', 'refused', 'active']);
    expect(marks(retried(true))).toEqual(['involved', 'refused', 'refused', 'refused']);
  });

  test('is marked in the whole scenario only if it rejected last', () => {
    expect(viewOf(retried(false), idle, false).nodes.consumer).toBe('involved');
    expect(viewOf(retried(true), idle, false).nodes.consumer).toBe('refused');
  });

  test('leaves the client without a rejection', () => {
    const scene = retried(true);
    for (const at of [0, ...scene.pacing.starts, scene.pacing.end])
      expect(viewOf(scene, { mode: 'paused', at }, false).isRefused).toBe(false);
    expect(viewOf(scene, idle, false).isRefused).toBe(false);
  });
});
