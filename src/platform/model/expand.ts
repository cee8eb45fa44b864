import type { Component, IntegrationComponent, Model, Written } from './schema';

const KINDS = ['connector', 'source'] as const;
type Kind = (typeof KINDS)[number];

/** The names that stand, in a connection, for the connector or the source of every integration. */
export const EVERY: Readonly<Record<Kind, string>> = { connector: '$connector', source: '$source' };

/**
 * The component of an integration.
 * @example integrationComponentId('connector', 'xero') // => 'xero-connector'
 */
function integrationComponentId(kind: Kind, integration: string): string {
  return kind === 'source' ? integration : `${integration}-connector`;
}

/** The ids of what stands once for each integration. */
export function integrationComponentIds(integrations: readonly string[]): readonly string[] {
  return KINDS.flatMap((kind) => integrations.map((id) => integrationComponentId(kind, id)));
}

/** A model with the connector service and the source of each integration, and with their connections. */
export function expand(written: Written): Model {
  const { connectors, perConnector, connections } = written;
  const integrationComponents = KINDS.flatMap((kind) =>
    connectors.map(({ id, name }): IntegrationComponent => ({
      ...perConnector[kind],
      kind,
      id: integrationComponentId(kind, id),
      connector: id,
      name,
    })),
  );
  const stands = Object.values(EVERY);
  return {
    ...written,
    components: [...written.components, ...integrationComponents],
    connections: connections.flatMap((connection) => {
      const { from, to } = connection;
      if (!stands.includes(from) && !stands.includes(to)) return [connection];
      return connectors.map(({ id }) => ({
        ...connection,
        from: endOf(from, id),
        to: endOf(to, id),
      }));
    }),
  };
}

function endOf(end: string, integration: string): string {
  const kind = KINDS.find((candidate) => EVERY[candidate] === end);
  return kind ? integrationComponentId(kind, integration) : end;
}

/**
 * The name of a component, given its label in the reader's language.
 * @example nameOf(xeroConnector, 'Connecteur {name}') // => 'Connecteur Xero'
 */
export function nameOf(
  component: Pick<Component, 'label'> & { readonly name?: string },
  label = component.label,
): string {
  const { name } = component;
  return name === undefined ? label : label.replace('{name}', () => name);
}
