import type { LocalizedText } from '../../components/Localized';
import type { Localize } from '../data';
import type { Model } from '../../platform/model/schema';

type Named<Entry> = Omit<Entry, 'label'> & { readonly label: LocalizedText };

/** What of a model is drawn, in one language. */
export interface Drawing {
  readonly zones: readonly Named<Pick<Model['zones'][number], 'id' | 'hosting' | 'label'>>[];
  readonly components: readonly Named<
    Pick<Model['components'][number], 'id' | 'kind' | 'zone' | 'label'>
  >[];
  /** The line around what is hosted on Azure: whose machines, and where. */
  readonly boundary: { readonly host: LocalizedText; readonly country: LocalizedText };
  readonly environments: readonly LocalizedText[];
  readonly connections: readonly Pick<Model['connections'][number], 'from' | 'to'>[];
}

/** What every drawing of a model has in common: all but the parts and their connections. */
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
  /** Whether it holds nothing but stores or monitors, which stand below the services in a wide figure. */
  readonly isStorage: boolean;
}

/** The zones that hold something, in the order in which a request meets them. */
export function lanesOf({ zones, components }: Drawing): readonly Lane[] {
  return zones
    .map((zone) => {
      const inside = components.filter((component) => component.zone === zone.id);
      const isStorage = inside.every(({ kind }) => kind === 'store' || kind === 'monitor');
      return { zone, components: inside, isStorage };
    })
    .filter((lane) => lane.components.length > 0);
}
