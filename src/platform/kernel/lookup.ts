import type { ResolvedConditions } from '../model/conditions';
import type { Component, IntegrationPart, Model } from '../model/schema';
import type { ControlId, EngineAssumption, Role } from '../model/vocabulary';
import { EngineError, type EngineModel } from './world';

/** The assumed value with this id, in its unit. */
export function assumed(model: EngineModel, id: EngineAssumption | (string & {})): number {
  const assumption = model.assumptions.find((candidate) => candidate.id === id);
  if (!assumption) throw new EngineError(`the model has no assumption "${id}"`);
  return assumption.default;
}

export function controlOf(model: EngineModel, id: ControlId): Model['controls'][number] {
  const control = model.controls.find((candidate) => candidate.id === id);
  if (!control) throw new EngineError(`the model has no control "${id}"`);
  return control;
}

export function componentOf(model: EngineModel, id: string): Component {
  const component = model.components.find((candidate) => candidate.id === id);
  if (!component) throw new EngineError(`the model has no component "${id}"`);
  return component;
}

type OfKind<Kind extends Component['kind']> = Extract<Component, { readonly kind: Kind }>;

/** The component of a kind that a component is connected to: the first in the model, if there are several. */
export function connected<Kind extends Component['kind']>(
  model: EngineModel,
  from: string,
  kind: Kind,
): OfKind<Kind> | undefined {
  return model.connections
    .filter((connection) => connection.from === from)
    .map(({ to }) => componentOf(model, to))
    .find((component): component is OfKind<Kind> => component.kind === kind);
}

/** As `connected`, where the engine cannot do without. */
export function connectedTo<Kind extends Component['kind']>(
  model: EngineModel,
  from: string,
  kind: Kind,
): OfKind<Kind> {
  const found = connected(model, from, kind);
  if (!found) throw new EngineError(`"${from}" is connected to no ${kind}`);
  return found;
}

/** The only component of a kind. */
export function ofKind<Kind extends Component['kind']>(
  { components }: EngineModel,
  kind: Kind,
): OfKind<Kind> {
  const found = components.find((each): each is OfKind<Kind> => each.kind === kind);
  if (!found) throw new EngineError(`the model has no ${kind}`);
  return found;
}

/** The service or the store with a role. */
export function withRole(model: EngineModel, role: Role): string {
  const found = model.components.find((each) => 'role' in each && each.role === role);
  if (!found) throw new EngineError(`the model has no component with the role "${role}"`);
  return found.id;
}

/** The host of the service with a role. */
export function hostWithRole(model: EngineModel, role: Role): string {
  const service = componentOf(model, withRole(model, role));
  if ('host' in service && service.host !== undefined) return service.host;
  throw new EngineError(`"${service.id}" has no host`);
}

/** A part of the connector of an integration, or its source. */
export function partOfIntegration(
  { components }: EngineModel,
  integration: string,
  part: IntegrationPart,
): string {
  const found = components.find(
    (each) => 'integration' in each && each.integration === integration && each.part === part,
  );
  if (!found) throw new EngineError(`the model has no ${part} of "${integration}"`);
  return found.id;
}

/** Where the source of an integration sends people back who have signed in there; nothing if that is not public. */
export function callbackOf({ connectors }: EngineModel, integration: string) {
  const { callback } = connectors.find(({ id }) => id === integration) ?? {};
  if (callback === undefined) return undefined;
  const slash = callback.indexOf('/');
  return { host: callback.slice(0, slash), path: callback.slice(slash) };
}

/** The agent of an on-premise integration, and the host that it calls; undefined for any other integration. */
export function agentOf(model: EngineModel, integration: string) {
  const found = model.onPremise.find(({ connector }) => connector === integration);
  if (!found) return undefined;
  const component = componentOf(model, partOfIntegration(model, integration, 'agent'));
  return { component, host: found.host };
}

/** What a request says of its connection. */
export interface ConnectionContext {
  readonly model: EngineModel;
  readonly conditions: Pick<ResolvedConditions, 'connector'>;
}

/** The integration of the company's connection: by default, the one in the overview. */
export function integrationOf({ model, conditions: { connector } }: ConnectionContext): string {
  for (const component of model.components) {
    if (!('integration' in component)) continue;
    if (
      connector === undefined
        ? model.overview.includes(component.id)
        : component.integration === connector
    )
      return component.integration;
  }
  throw new EngineError(`the model has no connector "${connector ?? 'of its overview'}"`);
}
