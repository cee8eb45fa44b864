import type { LocalizedText } from '../../components/Localized';
import type { Localize } from '../data';
import { drawnOf } from '../../platform/model/drawn';
import type { Model } from '../../platform/model/schema';

type Named<Entry> = Omit<Entry, 'label'> & { readonly label: LocalizedText };

/** The parts of a model that are drawn, in one language. */
export interface Drawing {
  readonly zones: readonly Named<Pick<Model['zones'][number], 'id' | 'hosting' | 'label'>>[];
  readonly components: readonly (Named<
    Pick<Model['components'][number], 'id' | 'kind' | 'zone' | 'label'>
  > &
    Marked)[];
  /** The boundary of what is hosted on Azure: the host, and the country. */
  readonly boundary: { readonly host: LocalizedText; readonly country: LocalizedText };
  /** The private network inside it, and what the documented topology states about it. */
  readonly network: {
    readonly label: LocalizedText;
    readonly statements: readonly LocalizedText[];
  };
  readonly environments: readonly LocalizedText[];
  readonly connections: readonly DrawnConnection[];
}

interface Marked {
  /** Set if the documented topology does not draw it. */
  readonly isAdded?: true;
}

export interface DrawnConnection extends Marked {
  readonly from: string;
  readonly to: string;
  /** What the documented topology writes on it. */
  readonly label?: LocalizedText;
}

/** What all drawings of a model have in common: everything except the parts and their connections. */
export function ground(
  { zones, boundary, topology, environments }: Model,
  localize: Localize,
): Pick<Drawing, 'zones' | 'boundary' | 'network' | 'environments'> {
  return {
    zones: zones.map((zone) => ({ ...zone, label: localize(zone.label) })),
    boundary: { host: localize(boundary.host), country: localize(boundary.country) },
    network: {
      label: localize(topology.network.label),
      statements: topology.network.statements.map(({ says }) => localize(says)),
    },
    environments: environments.map(({ label }) => localize(label)),
  };
}

/** The connections of a model, in one language. */
export function connectionsIn(model: Model, localize: Localize): Drawing['connections'] {
  const { hasConnection } = drawnOf(model);
  return model.connections.map(({ from, to, label }) => ({
    from,
    to,
    ...(label !== undefined && { label: localize(label) }),
    ...markOf(hasConnection({ from, to })),
  }));
}

/** @param isDrawn whether the documented topology draws it */
export const markOf = (isDrawn: boolean): Marked => (isDrawn ? {} : { isAdded: true });

/** A machine of the customer, around which a figure draws a boundary. */
export const isMachine = ({ hosting }: Pick<DrawnZone, 'hosting'>): boolean =>
  hosting === 'on-premise';

/** What calls out of a machine first. */
export const callersFirst = <Part extends Pick<DrawnComponent, 'kind'>>(parts: readonly Part[]) =>
  [...parts].sort((a, b) => Number(b.kind === 'agent') - Number(a.kind === 'agent'));

export type DrawnZone = Drawing['zones'][number];
export type DrawnComponent = Drawing['components'][number];

export interface Lane {
  readonly zone: DrawnZone;
  readonly components: readonly DrawnComponent[];
  /** Whether it contains only stores or monitors, which are below the services in a wide figure. */
  readonly isStorage: boolean;
}

/** The zones that contain components, in the order in which a request passes through them. */
export function lanesOf({ zones, components }: Drawing): readonly Lane[] {
  return zones
    .map((zone) => {
      const inside = components.filter((component) => component.zone === zone.id);
      const isStorage = inside.every(({ kind }) => kind === 'store' || kind === 'monitor');
      return { zone, components: inside, isStorage };
    })
    .filter((lane) => lane.components.length > 0);
}
