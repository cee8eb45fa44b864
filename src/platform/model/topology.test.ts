import { describe, expect, it } from 'vitest';
import { model } from '../platform.fixture';
import { drawnOf } from './drawn';
import { nameOf } from './expand';

const { components, connections } = model.topology;
const { hasComponent, hasConnection } = drawnOf(model);

/** In the documented topology, `Platform` stands for the name of an integration. */
const forIntegration = (name: string, integration: string) => name.replace('Platform', integration);

describe.each(model.connectors)('the model with $name', ({ id: integration, name }) => {
  const own = model.components.filter(
    (each) => !('integration' in each) || each.integration === integration,
  );
  const drawn = new Map(
    own.flatMap((each) => (hasComponent(each) ? [[each.id, nameOf(each)]] : [])),
  );

  it('has the documented components, each of its kind, and all others are known as additions', () => {
    const found = own.flatMap(({ id, kind }) => {
      const label = drawn.get(id);
      return label === undefined ? [] : [`${label}: ${kind}`];
    });
    const documented = components.map((each) => `${forIntegration(each.name, name)}: ${each.kind}`);
    expect(found.toSorted()).toEqual(documented.toSorted());
  });

  it('has the documented connections, each with its label, and all others are known as additions', () => {
    const isOnPremise = model.onPremise.some(({ connector }) => connector === integration);
    const ids = new Set(own.map(({ id }) => id));
    const found = model.connections.flatMap(({ from, to, label }) =>
      hasConnection({ from, to }) && ids.has(from) && ids.has(to)
        ? [`${drawn.get(from) ?? from} → ${drawn.get(to) ?? to}: ${label ?? ''}`]
        : [],
    );
    const documented = connections.flatMap(({ from, to, label = '', both }) => {
      // Nothing calls into the customer's machine.
      if (isOnPremise && to === 'Platform') return [];
      const ends = [forIntegration(from, name), forIntegration(to, name)];
      const directions = both ? [ends, ends.toReversed()] : [ends];
      return directions.map((pair) => `${pair.join(' → ')}: ${label}`);
    });
    expect(found.toSorted()).toEqual(documented.toSorted());
  });
});
