import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import type { Model } from '../../platform';
import { type Part, partOf, partsOf } from '../../platform/model/parts';
import { citing } from '../../facts/generate/cited';
import { readInputs, type Inputs } from '../../inputs';
import { drawnOf } from '../../platform/model/drawn';
import { connectionEntries, sharedWords } from './connections';
import { zoneEntries } from './parts';

const localize = (text: string) => ({ text });
const none = (id: string) => ({ title: id, path: '' });

describe('the connections of a part', () => {
  let inputs: Inputs;
  let model: Model;
  let parts: readonly Part[];
  beforeAll(async () => {
    inputs = await readInputs(path.resolve(import.meta.dirname, '../../..'));
    ({ model } = inputs);
    parts = partsOf(model);
  });

  const entriesOf = (id: string) => {
    const part = parts.find((each) => each.id === id);
    if (!part) throw new Error(`no part "${id}"`);
    return connectionEntries(part, parts, model, localize);
  };
  /** Without the facts, of which a test of its own says that they are those of the model. */
  const bareEntriesOf = (id: string) => entriesOf(id).map(({ facts, ...entry }) => entry);
  const label = { text: 'PrivateLink' };
  const isAdded = true;

  it('have a direction, the documented label, and a mark if the guide adds them', () => {
    expect(bareEntriesOf('gateway')).toEqual([
      { direction: 'from', end: 'waf', label: { text: 'HTTPS :443' } },
      { direction: 'to', end: 'public-api', label: { text: 'HTTPS' } },
      { direction: 'to', end: 'webhook-sender', isAdded },
      { direction: 'to', end: 'sign-in-service', isAdded },
      { direction: 'to', end: 'link-site', label: { text: 'HTTPS' } },
      { direction: 'to', end: '$fetch-job', isAdded },
    ]);
    // Documented, and without a label.
    expect(entriesOf('data-api')[1]).toEqual({
      direction: 'to',
      end: 'client-metabase',
      facts: ['topology-data-api'],
    });
  });

  it('stand for all integrations of a single component, each once', () => {
    expect(bareEntriesOf('message-queues')).toEqual([
      { direction: 'from', end: 'public-api', isAdded },
      { direction: 'from', end: 'link-site', isAdded },
      { direction: 'from', end: '$map-job', label },
      { direction: 'both', end: '$fetch-job', label },
      { direction: 'both', end: 'internal-services', label },
      { direction: 'to', end: '$map-job', isAdded },
    ]);
  });

  it('stay in the family of a family', () => {
    expect(bareEntriesOf('banking-fetch-jobs')).toEqual([
      { direction: 'both', end: 'message-queues', label },
      { direction: 'to', end: 'key-vault', isAdded },
      { direction: 'to', end: 'blob-storage', isAdded },
      {
        direction: 'to',
        end: 'client-metabase',
        label: { text: 'PrivateLink, get and store data' },
      },
      { direction: 'to', end: 'banking-sources' },
    ]);
  });

  it('are all those of the model, at both ends, with their facts', () => {
    const { hasConnection } = drawnOf(model);
    for (const part of parts) expect([part.id, entriesOf(part.id)]).not.toEqual([part.id, []]);
    for (const { from, to, label: written, facts } of model.connections) {
      const label = written === undefined ? undefined : { text: written };
      const ends = [partOf(parts, from), partOf(parts, to)] as const;
      ends.forEach((part, at) => {
        const directions = ['both', at === 0 ? 'to' : 'from'];
        const found = entriesOf(part?.id ?? '').filter(
          (each) => directions.includes(each.direction) && stands(each.end, ends[1 - at]),
        );
        expect([from, to, found.length]).toEqual([from, to, 1]);
        expect([found[0]?.label, found[0]?.facts]).toEqual([label, facts]);
        expect(found[0]?.isAdded ?? false).toBe(!hasConnection({ from, to }));
      });
    }
  });

  it('name ends and facts that are known', () => {
    const library = { page: () => undefined, operations: () => [], operation: none };
    const zones = zoneEntries(model, [], library, localize);
    const cite = citing(model, inputs.ledger, localize, 'en');
    const { ends, facts } = sharedWords(zones, model, localize, cite);
    const known = [...parts.map(({ id }) => id), ...Object.keys(ends)];
    const entries = zones.flatMap((zone) => zone.parts);
    for (const { end } of entries.flatMap(({ connections }) => connections))
      expect(known).toContain(end);
    const cited = [
      ...[...zones, ...entries].flatMap((of) => of.facts),
      ...entries.flatMap(({ partyFacts }) => partyFacts),
      ...entries
        .flatMap((part) => [...part.connections, ...part.controls])
        .flatMap((of) => of.facts),
    ];
    expect(facts.map(({ id }) => id).sort()).toEqual([...new Set(cited)].sort());
    for (const { facts: own, id } of [...zones, ...entries])
      expect([id, own]).not.toEqual([id, []]);
  });

  /** Whether the end of an entry stands for a part: by its id, or as that of every integration. */
  function stands(end: string, part: Part | undefined): boolean {
    const [member] = part?.members ?? [];
    const isPart = member !== undefined && 'part' in member && end === `$${member.part}`;
    return isPart || end === part?.id;
  }
});
