import type { Model } from './schema';

type Topology = Pick<Model['topology'], 'components' | 'connections'>;
type Labelled = { readonly id: string; readonly label: string };
type Connected = { readonly from: string; readonly to: string };

/** What of a model the documented topology draws. */
export interface Drawn {
  readonly hasComponent: (component: Pick<Labelled, 'label'>) => boolean;
  readonly hasConnection: (connection: Connected) => boolean;
}

/** In a documented name, `Platform` stands for the name of an integration, which is `{name}` in the model. */
export const labelOf = (name: string): string => name.replace(/^Platform\b/, '{name}');

/**
 * Compares a model with the documented topology: a component by its label, a connection by the labels of its ends.
 * @example drawnOf(model).hasConnection({ from: 'public-api', to: 'message-queues' }) // => false
 */
export function drawnOf(model: {
  readonly topology: Topology;
  readonly components: readonly Labelled[];
}): Drawn {
  const labels = new Map(model.components.map(({ id, label }) => [id, label]));
  const names = new Set(model.topology.components.map(({ name }) => labelOf(name)));
  const pairs = new Set(
    model.topology.connections.flatMap(({ from, to, both }) => [
      pair(labelOf(from), labelOf(to)),
      ...(both ? [pair(labelOf(to), labelOf(from))] : []),
    ]),
  );
  return {
    hasComponent: ({ label }) => names.has(label),
    hasConnection: ({ from, to }) => pairs.has(pair(labels.get(from), labels.get(to))),
  };
}

const pair = (from = '', to = ''): string => `${from} → ${to}`;
