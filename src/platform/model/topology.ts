import type { Rule } from './finding';
import { componentFaults } from './topology-components';
import { connectionFaults } from './topology-connections';
import { tableFaults } from './topology-table';

/**
 * What keeps a model from being the documented topology with marked additions: a documented component or connection
 * that it lacks or has differently, and one of its own that does not say why it is there.
 */
export const topologyFaults: Rule = (model) => {
  const inTable = tableFaults(model);
  // A model cannot be compared with a table that contradicts itself.
  if (inTable.length > 0) return inTable;
  const differences = [...componentFaults(model), ...connectionFaults(model)];
  // A reason that nothing has may be that of something without a mark.
  return differences.length > 0 ? differences : unusedPlacements(model);
};

const unusedPlacements: Rule = (model) => {
  const { components, perIntegration, connections } = model;
  const used = new Set(
    [...components, ...Object.values(perIntegration), ...connections].map(({ placed }) => placed),
  );
  return model.placements.flatMap(({ id }, index) => {
    if (used.has(id)) return [];
    const message = `nothing is placed by "${id}": remove it, or write it where it applies`;
    return [{ file: 'placements.yaml', path: ['placements', index], message }];
  });
};
