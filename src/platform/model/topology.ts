import type { Finding } from './finding';
import type { Written } from './schema';
import { componentFaults } from './topology-components';
import { connectionFaults } from './topology-connections';
import { tableFaults } from './topology-table';

/**
 * What keeps a model from being the documented topology with marked additions: a documented component or connection
 * that it lacks or has differently, and one of its own that does not say why it is there.
 */
export function topologyFaults(model: Written): readonly Finding[] {
  const inTable = tableFaults(model);
  // A model cannot be compared with a table that contradicts itself.
  return inTable.length > 0 ? inTable : [...componentFaults(model), ...connectionFaults(model)];
}
