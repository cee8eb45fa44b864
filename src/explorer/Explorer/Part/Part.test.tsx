// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';

import type { ExplorerIndex, PartEntry } from '../../data';
import Part from '.';

const bare = {
  description: { text: 'Holds messages.' },
  party: { text: 'Codat' },
  partyDescription: { text: 'Runs it.' },
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
    { direction: 'from', end: 'public-api', placed: 'work-queued' },
    { direction: 'both', end: '$fetch-job', label: { text: 'PrivateLink' } },
    { direction: 'to', end: 'public-api' },
  ],
};
const api: PartEntry = {
  ...bare,
  id: 'public-api',
  name: { text: 'Public API' },
  placed: 'work-queued',
  connections: [{ direction: 'to', end: 'message-queues', placed: 'work-queued' }],
};
const index: ExplorerIndex = {
  zones: [{ id: 'a', label: { text: 'A' }, description: { text: '' }, parts: [queues, api] }],
  ends: { '$fetch-job': { text: 'Fetch jobs' } },
  placements: { 'work-queued': { basis: 'assumption', reason: { text: 'Work is queued.' } } },
  facts: [],
  scenarios: [],
  texts: {},
  names: { components: {}, controls: {} },
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

it('says of each connection its direction, its documented label, or why it is there', () => {
  expect(definitionsOf(queues, 'Connections').filter((each) => each !== '')).toEqual([
    'Connections without a note are in the documented diagram.',
    'From Public API Added by this guide (assumption) · Work is queued.',
    'To and from Fetch jobs · PrivateLink',
    'To Public API',
    expect.stringContaining('What if this fails?'),
  ]);
});

it('mentions the documented diagram only where it has one of the connections', () => {
  expect(definitionsOf(api, 'Connections')[0]).toBe(
    'To Message Queues Added by this guide (assumption) · Work is queued.',
  );
});

it('can have two connections with the same direction and end, which differ in label or reason', () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const twice: PartEntry = {
    ...api,
    connections: [
      { direction: 'to', end: 'message-queues', placed: 'work-queued' },
      { direction: 'to', end: 'message-queues', label: { text: 'PrivateLink' } },
      { direction: 'to', end: 'message-queues' },
    ],
  };
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const root = createRoot(document.createElement('main'));
  act(() => root.render(<Part part={twice} index={index} />));
  act(() => root.unmount());
  expect(logged).not.toHaveBeenCalled();
});
