import { expect, test } from 'vitest';

import type { PlayedMessage, PlayedTrace, Step } from '../platform';
import { pacing } from './pacing';
import { poseOf } from './pose';
import { type Scene, viewOf } from './view';

/** A client calls a gateway, and the gateway an API, one call of 100 µs after the other, and all of them back. */
const parts = ['client', 'gateway', 'api'] as const;
type Part = (typeof parts)[number];
const content = { type: 'result', rows: 0 } as const;

const span = (component: Part, start: number, end: number): PlayedTrace['spans'][number] => ({
  kind: 'internal',
  component,
  start,
  end,
});

const message = (
  direction: PlayedMessage['direction'],
  from: Part,
  to: Part,
  departure: number,
): PlayedMessage => ({ direction, from, to, departure, arrival: departure + 100, content });

function sceneOf(trace: PlayedTrace, moments: readonly (readonly [number, Part])[]): Scene {
  const story = moments.map(([at, component]): Step => ({
    textId: 'client-sends',
    values: {},
    at,
    end: at,
    component,
  }));
  const paced = story.map(({ at }) => ({ at, words: 10 }));
  return { trace, story, pacing: pacing(trace, paced) };
}

const success = sceneOf(
  {
    traceId: '0',
    end: 600,
    spans: [span('client', 0, 600), span('gateway', 100, 500), span('api', 200, 400)],
    messages: [
      message('request', 'client', 'gateway', 0),
      message('request', 'gateway', 'api', 100),
      message('response', 'api', 'gateway', 400),
      message('response', 'gateway', 'client', 500),
    ],
    outcome: { status: 200, decidedBy: 'api' },
  },
  [
    [0, 'client'],
    [100, 'gateway'],
    [200, 'api'],
    [400, 'gateway'],
    [500, 'client'],
  ],
);

const rejection = sceneOf(
  {
    traceId: '1',
    end: 250,
    spans: [
      span('client', 0, 250),
      { ...span('gateway', 100, 150), decision: { outcome: 'refuse', rule: 'api-key' } },
    ],
    messages: [
      message('request', 'client', 'gateway', 0),
      { ...message('response', 'gateway', 'client', 150), isRefused: true },
    ],
    outcome: { status: 401, decidedBy: 'gateway', rule: 'api-key' },
  },
  [
    [0, 'client'],
    [100, 'gateway'],
    [150, 'client'],
  ],
);

test('a request that succeeds is posed while the most components work on it', () => {
  expect(viewOf(success, poseOf(success), true)).toMatchObject({ step: 2, dots: [] });
});

test('a request that is rejected is posed where it is rejected, and nothing moves', () => {
  const view = viewOf(rejection, poseOf(rejection), true);
  expect(view).toMatchObject({ step: 1, dots: [], isRefused: true });
  expect(view.nodes).toMatchObject({ gateway: 'refused' });
});
