import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';

import type { PlayedTrace, Step } from '../../../platform';
import { HOUR } from '../../../platform/kernel/time';
import { pacing, screenTime } from '../../pacing';
import Scrubber from '.';

const trace: PlayedTrace = {
  traceId: '0',
  end: 3 * HOUR,
  spans: [
    { kind: 'client', component: 'client', start: 0, end: 500 },
    { kind: 'internal', component: 'job', isWait: true, start: 1000, end: 1000 + 2 * HOUR },
  ],
  messages: [],
  outcome: { status: 200, decidedBy: 'api' },
};
const times = [0, 1000, 1000 + 2 * HOUR];
const story = times.map((at): Step => ({
  ...{ textId: 'client-sends', values: {}, at, end: at, component: 'job' },
}));
const paced = pacing(
  trace,
  times.map((at) => ({ at, words: 10 })),
);

/** The slider at a time of the trace. */
function markupAt(t: number): string {
  const position = screenTime(paced, t);
  return renderToStaticMarkup(
    <Scrubber
      scene={{
        ...{ trace, story, pacing: paced, names: { components: {}, controls: {} } },
        sentences: story.map((_, i) => ({ parts: [{ type: 'words', text: `Sentence ${i}.` }] })),
      }}
      clock={{
        ...{ pacing: paced, position: () => position, rate: () => 0 },
        subscribe: () => () => undefined,
      }}
      step={times.findLastIndex((at) => at <= t)}
      dispatch={() => undefined}
    />,
  );
}

it('has one mark for a wait of hours, with its length as text', () => {
  const markup = markupAt(0);
  expect(markup.match(/title="[^"]*"/g)).toEqual(['title="2\u00A0h"']);
  expect(markup).toMatch(/<span[^>]*>2\u00A0h<\/span>/);
});

it('says the step, the moment and the sentence, also within a wait', () => {
  expect(markupAt(0)).toContain('aria-valuetext="Step 1 of 3, 0\u00A0ms: Sentence 0."');
  expect(markupAt(HOUR)).toContain('aria-valuetext="Step 2 of 3, 1\u00A0h: Sentence 1."');
});
