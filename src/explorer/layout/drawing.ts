import type { LocalizedText } from '../../components/Localized';
import type { Localize } from '../data';
import type { Model } from '../../platform/model/schema';

type Named<Entry> = Omit<Entry, 'label'> & { readonly label: LocalizedText };

/** The parts of a model that are drawn, in one language. */
export interface Drawing {
  readonly zones: readonly Named<Pick<Model['zones'][number], 'id' | 'hosting' | 'label'>>[];
  readonly components: readonly Named<
    Pick<Model['components'][number], 'id' | 'kind' | 'zone' | 'label'>
  >[];
  /** The boundary of what is hosted on Azure: the host, and the country. */
  readonly boundary: { readonly host: LocalizedText; readonly country: LocalizedText };
  readonly environments: readonly LocalizedText[];
  readonly connections: readonly Pick<Model['connections'][number], 'from' | 'to'>[];
}

/** What all drawings of a model have in common: everything except the parts and their connections. */
export function ground(
  { zones, boundary, environments }: Model,
  localize: Localize,
): Pick<Drawing, 'zones' | 'boundary' | 'environments'> {
  return {
    zones: zones.map((zone) => ({ ...zone, label: localize(zone.label) })),
    boundary: { host: localize(boundary.host), country: localize(boundary.country) },
    environments: environments.map(({ label }) => localize(label)),
  };
}

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
