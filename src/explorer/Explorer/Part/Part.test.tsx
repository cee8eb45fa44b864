// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';

import type { PartsIndex, PartEntry } from '../../data';
import Part from '.';

const bare = {
  facts: ['drawn'],
  description: { text: 'Holds messages.' },
  party: { text: 'Codat' },
  partyDescription: { text: 'Runs it.' },
  partyFacts: [],
  controls: [],
  pages: [],
  areas: [],
  scenarios: [],
  members: [],
};
const queues: PartEntry = {
  ...bare,
  id: 'message-queues',
  name: { text: 'Message Queues' },
  connections: [
    { direction: 'from', end: 'public-api', facts: ['syncs-queued', 'queued-by'], isAdded: true },
    { direction: 'both', end: '$fetch-job', label: { text: 'PrivateLink' }, facts: ['drawn'] },
    { direction: 'to', end: 'public-api', facts: ['drawn'] },
  ],
};
const api: PartEntry = {
  ...bare,
  id: 'public-api',
  name: { text: 'Public API' },
  isAdded: true,
  connections: [{ direction: 'to', end: 'message-queues', facts: ['queued-by'], isAdded: true }],
};
const index: PartsIndex = {
  zones: [
    { id: 'a', label: { text: 'A' }, facts: [], description: { text: '' }, parts: [queues, api] },
  ],
  ends: { '$fetch-job': { text: 'Fetch jobs' } },
  facts: [
    { id: 'drawn', state: 'documented', statement: { text: 'The picture draws it.' } },
    { id: 'syncs-queued', state: 'documented', statement: { text: 'A sync is `Queued`.' } },
    { id: 'queued-by', state: 'assumed', statement: { text: 'The Public API queues it.' } },
  ],
  scenarios: [],
};

/** The definitions below a term. */
function definitionsOf(part: PartEntry, term: string): readonly string[] {
  const [, rest = ''] = renderToStaticMarkup(<Part part={part} index={index} />).split(
    `<dt>${term}</dt>`,
  );
  const [own = ''] = rest.split('<dt>');
  return own.split('</dd>').map((each) =>
    each
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

it('says of each connection its direction, its documented label, and the facts behind it', () => {
  expect(definitionsOf(queues, 'Connections').filter((each) => each !== '')).toEqual([
    'Connections without a note are in the documented diagram.',
    'From Public API Added by this guide A sync is Queued . The Public API queues it. Assumed',
    'To and from Fetch jobs · PrivateLink The picture draws it.',
    'To Public API The picture draws it.',
    expect.stringContaining('What if this fails?'),
  ]);
});

it('mentions the documented diagram only where it has one of the connections', () => {
  expect(definitionsOf(api, 'Connections')[0]).toBe(
    'To Message Queues Added by this guide The Public API queues it. Assumed',
  );
});

it('can have two connections with the same direction and end, which differ in label or facts', () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const twice: PartEntry = {
    ...api,
    connections: [
      { direction: 'to', end: 'message-queues', facts: ['queued-by'], isAdded: true },
      { direction: 'to', end: 'message-queues', label: { text: 'PrivateLink' }, facts: ['drawn'] },
      { direction: 'to', end: 'message-queues', facts: ['drawn'] },
    ],
  };
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const root = createRoot(document.createElement('main'));
  act(() => root.render(<Part part={twice} index={index} />));
  act(() => root.unmount());
  expect(logged).not.toHaveBeenCalled();
});

it('leads from each statement to its fact, whose state the mark names', () => {
  const html = renderToStaticMarkup(<Part part={queues} index={index} />);
  const marks = [...html.matchAll(/href="\/facts#([a-z-]+)" aria-label="([^"]+)"/g)];
  expect(marks.map(([, id, state]) => [id, state])).toEqual([
    ['drawn', 'Documented'],
    ['syncs-queued', 'Documented'],
    ['queued-by', 'Assumed'],
    ['drawn', 'Documented'],
    ['drawn', 'Documented'],
  ]);
  expect(html).toContain('A sync is <code>Queued</code>.');
});
