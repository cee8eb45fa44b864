import { expect, it, vi } from 'vitest';

import type * as Source from '../source';
import { platform, refresh } from '../../platform.fixture';
import { run } from '../../run';

// A source that returns another number of records than the other components expect.
vi.mock('../source', async (importOriginal) => ({
  ...(await importOriginal<typeof Source>()),
  *askSource() {
    return { content: { type: 'result', records: 7 }, outcome: 'answered', decidedBy: 'xero' };
  },
}));

it('the fetch job stores as many rows as the source has returned records', () => {
  const { messages } = run(platform, refresh);
  const stored = messages.find(
    ({ from, to }) => from === 'client-metabase' && to === 'xero-fetch-job',
  );
  expect(stored?.content).toEqual({ type: 'result', rows: 7 });
});
