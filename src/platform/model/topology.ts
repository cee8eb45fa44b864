import type { Rule } from './finding';
import { componentFaults } from './topology-components';
import { connectionFaults } from './topology-connections';
import { tableFaults } from './topology-table';

/**
 * What keeps a model from being the documented topology with marked additions: a documented component or connection
 * that it lacks or has differently, and one whose facts do not say whether it is in the topology.
 */
export const topologyFaults: Rule = (model) => {
  const inTable = tableFaults(model);
  // A model cannot be compared with a table that contradicts itself.
  if (inTable.length > 0) return inTable;
  return [...componentFaults(model), ...connectionFaults(model)];
};
