import type { LocalizedText } from '../../components/Localized';
import type { Model } from '../../platform/model/schema';

type Named<Entry> = Omit<Entry, 'label'> & { readonly label: LocalizedText };

/** What of a model is drawn, in one language. */
export interface Drawing {
  readonly zones: readonly Named<Pick<Model['zones'][number], 'id' | 'hosting' | 'label'>>[];
  readonly components: readonly Named<
    Pick<Model['components'][number], 'id' | 'kind' | 'zone' | 'label'>
  >[];
  readonly environments: readonly LocalizedText[];
  readonly connections: readonly Pick<Model['connections'][number], 'from' | 'to'>[];
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
