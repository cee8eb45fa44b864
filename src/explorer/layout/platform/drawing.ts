import type { LocalizedText } from '../../../components/Localized';
import { type Model, nameOf } from '../../../platform';
import { type Drawing, type DrawnComponent, ground } from '../drawing';

/** A component, or a family of integrations: under its own name, or that of the one that is used. */
export type DrawnPart = DrawnComponent & {
  /** Set where the id is not that of the part: an integration in the place of its family. */
  readonly part?: string;
  readonly members?: number;
  readonly family?: LocalizedText;
};

export interface PlatformDrawing extends Drawing {
  readonly components: readonly DrawnPart[];
}

type Component = Model['components'][number];

/**
 * The node that stands for a component: its own, or that of its family.
 * @example partOf(model, xeroConnector) // => 'accounting-connectors'
 */
export function partOf({ connectors }: Pick<Model, 'connectors'>, component: Component): string {
  if (component.kind !== 'connector' && component.kind !== 'source') return component.id;
  const family = connectors.find(({ id }) => id === component.connector)?.family;
  return `${family ?? component.id}-${component.kind}s`;
}

/**
 * The whole platform of a model, in one language: each family of integrations is one part.
 * @param used the ids of components that stand by name, in the place of their families
 */
export function platformDrawing(
  model: Model,
  localize: (english: string) => LocalizedText,
  used: readonly string[] = [],
): PlatformDrawing {
  const name = (component: Component): LocalizedText => {
    const label = localize(component.label);
    return { ...label, text: nameOf(component, label.text) };
  };
  const part = new Map(model.components.map((each) => [each.id, partOf(model, each)]));
  const inFocus = new Map(
    model.components
      .filter(({ id }) => used.includes(id) && part.get(id) !== id)
      .map((component) => [part.get(component.id) ?? '', component]),
  );
  const shown = (id: string) => {
    const drawn = part.get(id) ?? id;
    return inFocus.get(drawn)?.id ?? drawn;
  };
  const own = model.components.filter(({ id }) => part.get(id) === id);
  const families = (['connector', 'source'] as const).flatMap((kind) =>
    model.families.map(({ id, label }) => {
      const members = model.components.filter((each) => part.get(each.id) === `${id}-${kind}s`);
      const zone = members[0]?.zone ?? '';
      const member = inFocus.get(`${id}-${kind}s`);
      return {
        id: member?.id ?? `${id}-${kind}s`,
        kind,
        zone,
        // The lane says whether it is the connector or the source.
        label: member && 'name' in member ? { text: member.name } : localize(label),
        members: members.length,
        ...(member && { part: `${id}-${kind}s`, family: localize(label) }),
      };
    }),
  );
  const connections = new Map(
    model.connections.map((connection) => {
      const [from, to] = [shown(connection.from), shown(connection.to)];
      return [`${from}>${to}`, { from, to }];
    }),
  );
  return {
    ...ground(model, localize),
    components: [
      ...own.map((component) => ({ ...component, label: name(component) })),
      ...families.filter(({ members }) => members > 0),
    ],
    connections: [...connections.values()],
  };
}
