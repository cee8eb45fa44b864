import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import { readModel } from '../../inputs/model';
import type { Model } from '../../platform';
import { type Part, partOf, partsOf } from '../../platform/model/parts';
import { connectionEntries, connectionWords } from './connections';

const localize = (text: string) => ({ text });

describe('the connections of a part', () => {
  let model: Model;
  let parts: readonly Part[];
  beforeAll(async () => {
    model = await readModel(path.resolve(import.meta.dirname, '../../..'));
    parts = partsOf(model);
  });

  const entriesOf = (id: string) => {
    const part = parts.find((each) => each.id === id);
    if (!part) throw new Error(`no part "${id}"`);
    return connectionEntries(part, parts, model, localize);
  };
  const label = { text: 'PrivateLink' };

  it('have a direction, the documented label, or the reason why the model has them', () => {
    expect(entriesOf('gateway')).toEqual([
      { direction: 'from', end: 'waf', label: { text: 'HTTPS :443' } },
      { direction: 'to', end: 'public-api', label: { text: 'HTTPS' } },
      { direction: 'to', end: 'webhook-sender', placed: 'webhook-delivery' },
      { direction: 'to', end: 'sign-in-service', placed: 'sign-in-route' },
      { direction: 'to', end: 'link-site', label: { text: 'HTTPS' } },
      { direction: 'to', end: '$fetch-job', placed: 'on-premise-receiver' },
    ]);
    // Documented, and without a label.
    expect(entriesOf('data-api')[1]).toEqual({ direction: 'to', end: 'client-metabase' });
  });

  it('stand for all integrations of a single component, each once', () => {
    expect(entriesOf('message-queues')).toEqual([
      { direction: 'from', end: 'public-api', placed: 'work-queued' },
      { direction: 'from', end: 'link-site', placed: 'link-reports' },
      { direction: 'from', end: '$map-job', label },
      { direction: 'both', end: '$fetch-job', label },
      { direction: 'both', end: 'internal-services', label },
      { direction: 'to', end: '$map-job', placed: 'map-job-receives' },
    ]);
  });

  it('stay in the family of a family', () => {
    expect(entriesOf('banking-fetch-jobs')).toEqual([
      { direction: 'both', end: 'message-queues', label },
      { direction: 'to', end: 'key-vault', placed: 'credentials' },
      { direction: 'to', end: 'blob-storage', placed: 'staging' },
      {
        direction: 'to',
        end: 'client-metabase',
        label: { text: 'PrivateLink, get and store data' },
      },
      { direction: 'to', end: 'banking-sources' },
    ]);
  });

  it('are all those of the model, at both ends', () => {
    for (const part of parts) expect([part.id, entriesOf(part.id)]).not.toEqual([part.id, []]);
    for (const { from, to, label: written, placed } of model.connections) {
      const label = written === undefined ? undefined : { text: written };
      const ends = [partOf(parts, from), partOf(parts, to)] as const;
      ends.forEach((part, at) => {
        const directions = ['both', at === 0 ? 'to' : 'from'];
        const found = entriesOf(part?.id ?? '').filter(
          (each) => directions.includes(each.direction) && stands(each.end, ends[1 - at]),
        );
        expect([from, to, found.length]).toEqual([from, to, 1]);
        expect([found[0]?.label, found[0]?.placed]).toEqual([label, placed]);
      });
    }
  });

  it('name ends and reasons that are known', () => {
    const { ends, placements } = connectionWords(model, localize);
    const known = [...parts.map(({ id }) => id), ...Object.keys(ends)];
    for (const { end, placed } of parts.flatMap(({ id }) => entriesOf(id))) {
      expect(known).toContain(end);
      if (placed !== undefined) expect(placements).toHaveProperty([placed]);
    }
  });

  /** Whether the end of an entry stands for a part: by its id, or as that of every integration. */
  function stands(end: string, part: Part | undefined): boolean {
    const [member] = part?.members ?? [];
    const isPart = member !== undefined && 'part' in member && end === `$${member.part}`;
    return isPart || end === part?.id;
  }
});
