import { describe, expect, it } from 'vitest';
import { model } from '../platform.fixture';
import { integrationName, partOf, partsOf } from './parts';

describe('the parts of the model', () => {
  const parts = partsOf(model);

  it('hold every component exactly once', () => {
    const members = parts.flatMap((part) => part.members.map(({ id }) => id));
    expect(members.toSorted()).toEqual(model.components.map(({ id }) => id).toSorted());
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
  });

  it('are components of their own, then families in the model’s order', () => {
    const own = model.components.filter((component) => !('integration' in component));
    const families = ['link-services', 'fetch-jobs', 'map-jobs', 'sources'].flatMap((kinds) =>
      model.families.map(({ id }) => `${id}-${kinds}`),
    );
    const onPremise = ['accounting-on-premise-sources', 'accounting-agents'];
    expect(parts.map(({ id }) => id)).toEqual([
      ...own.map(({ id }) => id),
      ...families,
      ...onPremise,
    ]);
  });

  it('group integrations by family and part, in the model’s order', () => {
    for (const { family, kind, members } of parts.filter((part) => part.family !== undefined)) {
      const isSource = kind === 'source' || kind === 'agent';
      const isThere = members.every((member) => 'isOnPremise' in member);
      const names = model.connectors.filter(
        (each) =>
          each.family === family &&
          (!isSource || model.onPremise.some(({ connector }) => connector === each.id) === isThere),
      );
      expect(members.map(integrationName)).toEqual(names.map(({ name }) => name));
      expect(members.every((member) => member.kind === kind)).toBe(true);
      expect(new Set(members.map((member) => 'part' in member && member.part)).size).toBe(1);
    }
  });

  it('are found by a member', () => {
    expect(partOf(parts, 'xero-link-service')?.id).toBe('accounting-link-services');
    expect(partOf(parts, 'xero-fetch-job')?.id).toBe('accounting-fetch-jobs');
    expect(partOf(parts, 'xero-map-job')?.id).toBe('accounting-map-jobs');
    expect(partOf(parts, 'xero')?.id).toBe('accounting-sources');
    expect(partOf(parts, 'quickbooks-desktop')?.id).toBe('accounting-on-premise-sources');
    expect(partOf(parts, 'quickbooks-desktop-agent')?.id).toBe('accounting-agents');
    expect(partOf(parts, 'gateway')?.id).toBe('gateway');
    expect(partOf(parts, 'nothing')).toBeUndefined();
  });
});
