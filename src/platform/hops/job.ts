import { reading } from './reading';
import { pathValues, type Route } from '../kernel/routes';
import type { HttpRequest } from '../kernel/trace';
import { integrationComponent, type Process, type HopContext } from '../kernel/world';
import { writing } from './writing';

/** What a connector does for a service after the response; or the data type that prevents it. */
type Job = { readonly process: Process<void> } | { readonly conflict: string };

/** The job of a request: a POST of one data type to a service that passes syncs or push operations to a connector. */
export function jobOf(
  context: HopContext,
  { method, path }: Route,
  request: HttpRequest,
): Job | undefined {
  const { component, world } = context;
  if (component.kind !== 'service' || method !== 'POST') return undefined;
  const values = pathValues(path, request.path);
  const connector = () => integrationComponent(world, 'connector');
  if (component.job === 'read') {
    const dataType = values.dataType ?? values.customDataIdentifier;
    if (dataType === undefined) return undefined;
    if (world.conditions.syncing.includes(dataType)) return { conflict: dataType };
    return { process: reading(context, dataType, connector()) };
  }
  if (component.job === 'write') {
    const dataType = values.dataType ?? path.split('/').at(-1) ?? '';
    return { process: writing(context, dataType, connector()) };
  }
  return undefined;
}
