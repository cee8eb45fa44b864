import type { Model, Route, Scenario } from '../../platform';
import { PLACEHOLDER_KEY } from '../../platform/hops/credential';
import { matchPath, pathValues } from '../../platform/kernel/routes';
import type { Conditions } from '../../platform/model/conditions';
import { familyOfConnector, familyOfDataType } from '../../platform/model/data-types';
import type { Request } from '../../platform/model/schema';
import { playableConnectors } from '../../platform/scenarios';
import { isTooLong, requestLink } from '../compose/link';
import { fragmentOf } from '../fragment';

interface LivePlatform {
  readonly model: Pick<Model, 'scenarios' | 'connectors' | 'onPremise' | 'areas'>;
  readonly routes: readonly Route[];
}

export interface Asked {
  readonly id: string;
  /** In the reader's language. */
  readonly title: string;
  readonly request: Request;
  readonly conditions: Conditions;
}

/** A call from the reference, without its credentials. */
export interface Followed {
  readonly request: Request;
  /** The area of the API that the call belongs to. */
  readonly area: string;
  /** In the reader's language. */
  readonly title: string;
}

/**
 * The request that the engine runs for a call: with an API key that is not valid anywhere, and with the connector of
 * the first scenario of the same area, or one of the family that the area is for or whose data type the call syncs.
 * @example askedOf(platform, { request, area: 'push-data', … }).conditions // => { connector: 'xero-bank-feeds' }
 */
export function askedOf(
  { model, routes }: LivePlatform,
  { request, area, title }: Followed,
): Asked {
  const alike = model.scenarios.find(
    ({ expect, request: { method, path } }) =>
      expect.status < 400 &&
      matchPath(routes, path).some((route) => route.method === method && route.area === area),
  );
  const own = alike?.conditions?.connector;
  const ownArea = model.areas.find(({ id }) => id === area);
  const family = ownArea?.family ?? syncedFamily({ model, routes }, request);
  const connector =
    family === undefined || family === familyOfConnector(model, own)
      ? own
      : connectorOf(model, family, alike);
  const conditions: Conditions = connector === undefined ? {} : { connector };
  return {
    id: 'operation',
    title,
    request: { ...request, headers: { ...request.headers, Authorization: PLACEHOLDER_KEY } },
    conditions,
  };
}

/** A connector of a family: one that the scenario can be played with, or without a scenario one that another has. */
function connectorOf(
  model: LivePlatform['model'],
  family: string,
  scenario: Scenario | undefined,
): string | undefined {
  const ids = scenario
    ? playableConnectors(model, scenario)
    : model.scenarios.map(({ conditions }) => conditions?.connector);
  return ids.find((id) => familyOfConnector(model, id) === family);
}

/** The family of the data type that a call syncs, if it syncs one. */
function syncedFamily({ model, routes }: LivePlatform, { method, path }: Request) {
  const route = matchPath(routes, path).find((each) => each.method === method);
  const { job } = model.areas.find(({ id }) => id === route?.area) ?? {};
  const { dataType } = route ? pathValues(route.path, path) : {};
  return job === 'read' && dataType !== undefined ? familyOfDataType(dataType) : undefined;
}

/**
 * The fragment that leads to the composer with the same request; undefined if a link cannot hold it.
 * @example composerFragment(askedOf(platform, followed)) // => '#request=%7B%22method%22%3A%22GET%22…'
 */
export function composerFragment({ request, conditions }: Asked): string | undefined {
  const { method, path, headers = {}, body } = request;
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const draft = {
    method,
    address: path,
    headers: lines.join('\n'),
    ...(body !== undefined && { body: JSON.stringify(body, null, 2) }),
    ...(conditions.connector !== undefined && { connector: conditions.connector }),
  };
  const link = requestLink(draft, {});
  return isTooLong(link) ? undefined : fragmentOf({ request: link });
}
