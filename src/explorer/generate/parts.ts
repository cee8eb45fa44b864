import type { Localize, PartEntry, Reading, ZoneEntry } from '../data';
import { partOf } from '../layout/platform/drawing';
import { type Model, nameOf } from '../../platform';
import { travelledBy } from '../flow-data';
import type { Played } from '../scenario-page';

/** What the site says elsewhere: the title of a page by its address, and the operations of a service. */
export interface Library {
  readonly page: (path: string) => Reading | undefined;
  readonly operations: (service: string) => readonly Reading[];
  /** @param id of the document and the operation, such as `platform/list-companies` */
  readonly operation: (id: string) => Reading;
}

/** The platform zone by zone, with everything that is known of each part. */
export function zoneEntries(
  model: Model,
  played: readonly Played[],
  library: Library,
  localize: Localize,
): readonly ZoneEntry[] {
  const parts = partsOf(model);
  return model.zones
    .map(({ id, label, description }) => ({
      id,
      label: localize(label),
      description: localize(description),
      parts: [...parts]
        .filter(([, [first]]) => first?.zone === id)
        .map(([part, members]) => partEntry(part, members, { model, played, library, localize })),
    }))
    .filter((zone) => zone.parts.length > 0);
}

type Component = Model['components'][number];

/** The parts of the figure with the components that each stands for. */
function partsOf(model: Model): ReadonlyMap<string, readonly Component[]> {
  const parts = new Map<string, Component[]>();
  for (const component of model.components) {
    const part = partOf(model, component);
    parts.set(part, [...(parts.get(part) ?? []), component]);
  }
  return parts;
}

interface Knowledge {
  readonly model: Model;
  readonly played: readonly Played[];
  readonly library: Library;
  readonly localize: Localize;
}

function partEntry(
  id: string,
  members: readonly Component[],
  { model, played, library, localize }: Knowledge,
): PartEntry {
  const [first] = members;
  if (!first) throw new Error(`The part "${id}" stands for nothing.`);
  const party = model.parties.find((each) => each.id === first.party);
  const isFamily = first.id !== id;
  const family = model.families.find((each) => id.startsWith(`${each.id}-`));
  const name = localize(isFamily && family ? family.label : first.label);
  const zone = model.zones.find((each) => each.id === first.zone);
  return {
    id,
    name: isFamily ? name : { ...name, text: nameOf(first, name.text) },
    // What is said of one integration names it; what is said of their zone holds for all.
    description: localize(isFamily && zone ? zone.description : first.description),
    party: localize(party?.label ?? first.party),
    partyDescription: localize(party?.description ?? first.party),
    basis: first.basis,
    controls: model.controls
      .filter(({ component }) => component === id)
      .map((control) => ({
        id: control.id,
        name: localize(control.name),
        check: localize(control.check),
      })),
    pages: first.pages.flatMap((path) => library.page(path) ?? []),
    operations: library.operations(id),
    scenarios: played
      .filter(({ trace }) => travelledBy(trace).some((each) => members.some((m) => m.id === each)))
      .map(({ scenario }) => scenario.id),
    members: isFamily ? members.map((member) => memberName(model, member)) : [],
  };
}

function memberName({ connectors }: Model, component: Component): string {
  if (component.kind !== 'connector' && component.kind !== 'source') return component.label;
  return connectors.find(({ id }) => id === component.connector)?.name ?? component.label;
}
