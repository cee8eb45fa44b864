import { pathValues, type Route } from '../kernel/routes';
import type { HttpRequest, Json } from '../kernel/trace';
import { integrationOf } from '../kernel/lookup';
import type { HopContext, Task } from '../kernel/world';

/**
 * The work that a request leaves to the jobs of a connection: a POST of one data type to an area that syncs or
 * pushes data.
 * @param response the body of the response to it
 */
export function taskOf(
  { world }: HopContext,
  { method, path, area }: Route,
  request: Pick<HttpRequest, 'path'>,
  response: Json | undefined,
): Task | undefined {
  if (method !== 'POST') return undefined;
  const { job } = world.model.areas.find(({ id }) => id === area) ?? {};
  if (job === undefined) return undefined;
  const values = pathValues(path, request.path);
  const work = {
    integration: integrationOf(world),
    ...(response === undefined ? {} : { shown: response }),
  };
  if (job === 'read') {
    const { dataType } = values;
    if (dataType === undefined) return undefined;
    return { operation: 'read', dataType, stage: 'fetch', ...work };
  }
  const dataType = values.dataType ?? path.split('/').at(-1) ?? '';
  return { operation: 'write', dataType, stage: 'map', ...work };
}
