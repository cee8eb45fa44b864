import type { LocalizedText } from '../../../components/Localized';
import { type Model, nameOf } from '../../../platform';
import { drawnOf } from '../../../platform/model/drawn';
import { integrationName, type Part, partOf, partsOf } from '../../../platform/model/parts';
import type { IntegrationPart } from '../../../platform/model/schema';
import type { Localize } from '../../data';
import { connectionsIn, type Drawing, type DrawnComponent, ground, markOf } from '../drawing';

/** A component, or a family of integrations: with its own name, or with that of the integration in use. */
export type DrawnPart = DrawnComponent & {
  /** Set if the id is not that of the part: an integration shown instead of its family. */
  readonly part?: string;
  readonly members?: number;
  readonly family?: LocalizedText;
  /** Set on a family: the column of families that it belongs to, and its heading. */
  readonly column?: { readonly id: IntegrationPart; readonly heading?: LocalizedText };
  /** Set if it rejects requests: a rejection is shown on its card. */
  readonly rejects?: boolean;
};

export interface PlatformDrawing extends Drawing {
  readonly components: readonly DrawnPart[];
}

type Component = Model['components'][number];

/**
 * The whole platform of a model, in one language: each family of integrations is one part.
 * @param used the ids of components that are shown by name, instead of their families
 */
export function platformDrawing(
  model: Model,
  localize: Localize,
  used: readonly string[] = [],
): PlatformDrawing {
  const name = (component: Component): LocalizedText => {
    const label = localize(component.label);
    return { ...label, text: nameOf(component, label.text) };
  };
  const parts = partsOf(model);
  const { hasComponent } = drawnOf(model);
  const inFocus = new Map(
    parts.flatMap(({ id, family, members }) =>
      family === undefined
        ? []
        : members.filter((member) => used.includes(member.id)).map((member) => [id, member]),
    ),
  );
  const shown = (id: string) => {
    const part = partOf(parts, id)?.id ?? id;
    return inFocus.get(part)?.id ?? part;
  };
  const labelOf = new Map(model.families.map(({ id, label }) => [id, localize(label)]));
  const drawn = (part: Part): DrawnPart => {
    const { id, kind, family, plural, members } = part;
    const [first] = members;
    const label = family && labelOf.get(family);
    if (!label) {
      const { id, kind, zone } = first;
      const rejects = isBehindGateway(model, first);
      return { id, kind, zone, label: name(first), rejects, ...markOf(hasComponent(first)) };
    }
    const member = inFocus.get(id);
    // The lane of the sources says what they are.
    const heading = kind === 'source' || plural === undefined ? {} : { heading: localize(plural) };
    const isThere = 'isOnPremise' in first;
    const column = 'part' in first && !isThere && { id: first.part, ...heading };
    // On a machine, no heading says which part of the integration it is.
    const all = isThere && plural !== undefined ? localize(plural) : label;
    return {
      id: member?.id ?? id,
      kind,
      zone: first.zone,
      // The heading of its column says which part of the integration it is.
      label: member ? memberName(member, localize) : all,
      members: members.length,
      ...(column && { column }),
      ...(member && { part: id, family: label }),
      ...markOf(hasComponent(first)),
    };
  };
  const connections = new Map(
    connectionsIn(model, localize).map((connection) => {
      const [from, to] = [shown(connection.from), shown(connection.to)];
      return [`${from}>${to}`, { ...connection, from, to }];
    }),
  );
  return {
    ...ground(model, localize),
    components: parts.map(drawn),
    connections: [...connections.values()],
  };
}

const memberName = (member: Component, localize: Localize): LocalizedText =>
  member.kind === 'agent'
    ? {
        ...localize(member.label),
        text: nameOf({ ...member, name: '' }, localize(member.label).text).trim(),
      }
    : { text: integrationName(member) };

const isBehindGateway = ({ components, connections }: Model, { id, kind }: Component): boolean =>
  kind === 'service' &&
  connections.some(
    ({ from, to }) =>
      to === id && components.some((caller) => caller.id === from && caller.kind === 'gateway'),
  );
