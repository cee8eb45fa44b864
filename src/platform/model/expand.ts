import type { Component, IntegrationComponent, IntegrationPart, Model, Written } from './schema';

/** The parts of a connector, its source, then the agent of an on-premise one; the kind of each. */
export const INTEGRATION_PARTS = {
  'link-service': 'service',
  'fetch-job': 'job',
  'map-job': 'job',
  source: 'source',
  agent: 'agent',
} as const satisfies Readonly<Record<IntegrationPart, Component['kind']>>;

export const integrationParts = Object.keys(INTEGRATION_PARTS) as readonly IntegrationPart[];

/** The names that stand, in a connection, for a part of every integration, such as `$fetch-job`. */
export const EVERY: readonly string[] = integrationParts.map((part) => `$${part}`);

/**
 * The component of an integration.
 * @example integrationComponentId('fetch-job', 'xero') // => 'xero-fetch-job'
 */
function integrationComponentId(part: IntegrationPart, integration: string): string {
  return part === 'source' ? integration : `${integration}-${part}`;
}

type OnPremise = Written['onPremise'];

/** Whether the software of an integration, and its agent, run on the customer's machine. */
export const isOnPremise = (onPremise: OnPremise, integration: string): boolean =>
  onPremise.some(({ connector }) => connector === integration);

/** The ids of the components of an integration. */
export const integrationComponentIds = (
  integration: string,
  onPremise: OnPremise,
): readonly string[] =>
  integrationParts
    .filter((part) => part !== 'agent' || isOnPremise(onPremise, integration))
    .map((part) => integrationComponentId(part, integration));

/**
 * A model with the components of each integration and their connections, each in one direction, and with the
 * successors of the components that software had before it was known to have no connector.
 */
export function expand(written: Written): Model {
  const { connectors, connections, onPremise } = written;
  const integrationComponents = integrationParts.flatMap((part) =>
    connectors.flatMap(({ id, name }): readonly IntegrationComponent[] => {
      const isThere = isOnPremise(onPremise, id);
      if (part === 'agent' && !isThere) return [];
      return [
        {
          ...templateOf(written, part, isThere),
          kind: INTEGRATION_PARTS[part],
          id: integrationComponentId(part, id),
          part,
          integration: id,
          name,
        },
      ];
    }),
  );
  return {
    ...written,
    components: [...written.components, ...integrationComponents],
    connections: connections.flatMap((connection) =>
      directionsOf(connection).flatMap((direction) => expandConnection(direction, written)),
    ),
    successors: [...written.successors, ...softwareSuccessors(written)],
  };
}

/** In the first model, software had a source and a connector; its files arrive at the Link Site. */
function softwareSuccessors({ components, software }: Written): Written['successors'] {
  const former = software.flatMap(({ id }) => [id, `${id}-connector`]);
  return components.flatMap((each) =>
    each.kind === 'service' && each.role === 'link-site' ? [{ former, current: each.id }] : [],
  );
}

/** The template of a part: that of a source is different on the customer's machine, and an agent is only there. */
function templateOf({ perIntegration }: Written, part: IntegrationPart, isThere: boolean) {
  const { onPremise, ...source } = perIntegration.source;
  if (part === 'agent') return { ...perIntegration.agent, isOnPremise: true } as const;
  if (part !== 'source') return perIntegration[part];
  return isThere ? ({ ...source, ...onPremise, isOnPremise: true } as const) : source;
}

type Connection = Written['connections'][number];

/** A connection in each of its directions. */
export function directionsOf({ both, ...connection }: Connection): readonly Connection[] {
  const { from, to } = connection;
  return both ? [connection, { ...connection, from: to, to: from }] : [connection];
}

/** The connections that one direction makes: one for each integration that has it, if it has a part of integrations. */
export function expandConnection(
  { onPremise: only, oauth, ...connection }: Connection,
  { connectors, onPremise }: Pick<Written, 'connectors' | 'onPremise'>,
): readonly Connection[] {
  const { from, to } = connection;
  if (!EVERY.includes(from) && !EVERY.includes(to)) return [connection];
  return connectors
    .filter(({ id }) => only === undefined || only === isOnPremise(onPremise, id))
    .filter(({ callback }) => !oauth || callback !== undefined)
    .map(({ id }) => ({ ...connection, from: endOf(from, id), to: endOf(to, id) }));
}

function endOf(end: string, integration: string): string {
  const part = integrationParts.find((candidate) => `$${candidate}` === end);
  return part ? integrationComponentId(part, integration) : end;
}

/**
 * The name of a component, given its label in the reader's language.
 * @example nameOf(xeroFetchJob, 'Tâche de récupération {name}') // => 'Tâche de récupération Xero'
 */
export function nameOf(
  component: Pick<Component, 'label'> & { readonly name?: string },
  label = component.label,
): string {
  const { name } = component;
  return name === undefined ? label : label.replace('{name}', () => name);
}
