import { reading } from './reading';
import { pathValues, type Route } from '../kernel/routes';
import type { HttpRequest } from '../kernel/trace';
import { integrationComponent, type Process, type Site } from '../kernel/world';
import { writing } from './writing';

/** What a connector does for a service after the response; or the data type that prevents it. */
type Job = { readonly process: Process<void> } | { readonly conflict: string };

/** The job of a request: a POST of one data type to a service that passes syncs or push operations to a connector. */
export function jobOf(site: Site, { method, path }: Route, request: HttpRequest): Job | undefined {
  const { component, world } = site;
  if (component.kind !== 'service' || method !== 'POST') return undefined;
  const values = pathValues(path, request.path);
  const connector = () => integrationComponent(world, 'connector');
  if (component.job === 'read') {
    const dataType = values.dataType ?? values.customDataIdentifier;
    if (dataType === undefined) return undefined;
    if (world.circumstances.syncing.includes(dataType)) return { conflict: dataType };
    return { process: reading(site, dataType, connector()) };
  }
  if (component.job === 'write') {
    const dataType = values.dataType ?? path.split('/').at(-1) ?? '';
    return { process: writing(site, dataType, connector()) };
  }
  return undefined;
}
