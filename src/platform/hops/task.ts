import { pathValues, type Route } from '../kernel/routes';
import type { HttpRequest } from '../kernel/trace';
import { integrationOf, type HopContext, type Task } from '../kernel/world';

/**
 * The work that a request leaves to the jobs of a connection: a POST of one data type to an area that syncs or
 * pushes data.
 */
export function taskOf(
  { world }: HopContext,
  { method, path, area }: Route,
  request: HttpRequest,
): Task | undefined {
  if (method !== 'POST') return undefined;
  const { job } = world.model.areas.find(({ id }) => id === area) ?? {};
  const values = pathValues(path, request.path);
  if (job === 'read') {
    const { dataType } = values;
    if (dataType === undefined) return undefined;
    return { operation: 'read', dataType, integration: integrationOf(world), stage: 'fetch' };
  }
  if (job === 'write') {
    const dataType = values.dataType ?? path.split('/').at(-1) ?? '';
    return { operation: 'write', dataType, integration: integrationOf(world), stage: 'map' };
  }
  return undefined;
}
