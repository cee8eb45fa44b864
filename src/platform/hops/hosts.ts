import {
  callbackOf,
  connected,
  integrationOf,
  partOfIntegration,
  type ConnectionContext,
  hostWithRole,
  ofKind,
} from '../kernel/lookup';
import { EngineError, type EngineModel } from '../kernel/world';
import type { Component } from '../model/schema';

/** The sign-in page of a source: an example, on a reserved domain. */
export const SOURCE_SIGN_IN = 'https://data-source.example/sign-in';
/** The page of the client to which a person returns: an example, on a reserved domain. */
export const CLIENT_PAGE = 'https://client.example/';
/** The sign-in page of the client's identity provider. Its path is an example. */
export const identityProviderPage = (model: EngineModel): string =>
  `https://${ofKind(model, 'identity-provider').host}/sign-in`;
/** The Portal, which this guide does not model. */
export const PORTAL = 'https://app.codat.io/';

/**
 * Where the host of an address leads a person's browser.
 * @param person whose browser it is
 * @returns the id of a component; nothing for a page that this guide does not model
 * @throws {EngineError} if the host is not in the table
 * @example destinationOf(world, person, 'xero.codat.io') // => 'waf'
 */
export function destinationOf(
  world: ConnectionContext,
  { id }: Pick<Component, 'id'>,
  host: string,
): string | undefined {
  const { model } = world;
  const integration = integrationOf(world);
  const callback = callbackOf(model, integration);
  const entrance = connected(model, id, 'waf')?.id;
  const table: Readonly<Record<string, string | undefined>> = {
    // How a person authorizes a source that shows no callback is not modelled.
    [hostOf(SOURCE_SIGN_IN)]: callback && partOfIntegration(model, integration, 'source'),
    [hostOf(CLIENT_PAGE)]: undefined,
    ...(callback && { [callback.host]: entrance }),
    [ofKind(model, 'identity-provider').host]: connected(model, id, 'identity-provider')?.id,
    [hostOf(PORTAL)]: undefined,
    [hostWithRole(model, 'sign-in')]: entrance,
  };
  if (!Object.hasOwn(table, host))
    throw new EngineError(`a browser is led to "${host}", which is not in the table of hosts.ts`);
  return table[host];
}

/**
 * The host of an address, and what comes after it.
 * @example parted('https://data-source.example/sign-in') // => { host: 'data-source.example', path: '/sign-in' }
 */
export function parted(address: string): { readonly host: string; readonly path: string } {
  const [, host = '', path = ''] = /^https:\/\/([^/]+)(.*)$/.exec(address) ?? [];
  return { host, path };
}

const hostOf = (address: string): string => parted(address).host;
