import type { LocalizedText } from '../../components/Localized';
import type { AreaEntry, Localize, PartEntry, Reading, ZoneEntry } from '../data';
import { type Model, nameOf } from '../../platform';
import { drawnOf } from '../../platform/model/drawn';
import { integrationName, type Part, partsOf } from '../../platform/model/parts';
import { travelledBy } from '../flow-data';
import { markOf } from '../layout/drawing';
import type { Played } from '../scenario-page';
import { connectionEntries } from './connections';

/** What the site says elsewhere: the title of a page by its address, and the operations of an area. */
export interface Library {
  readonly page: (path: string) => Reading | undefined;
  readonly operations: (area: string) => readonly Reading[];
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
    .map(({ id, label, description, facts }) => ({
      id,
      label: localize(label),
      description: localize(description),
      facts,
      parts: parts
        .filter(({ members }) => members[0].zone === id)
        .map((part) => partEntry(part, { model, parts, played, library, localize })),
    }))
    .filter((zone) => zone.parts.length > 0);
}

/** @example familyName({ text: 'Fetch jobs' }, { text: 'Accounting' }).text // => 'Fetch jobs · Accounting' */
function familyName(plural: LocalizedText, family: LocalizedText): LocalizedText {
  const lang = plural.lang ?? family.lang;
  return { text: `${plural.text} · ${family.text}`, ...(lang && { lang }) };
}

interface Knowledge {
  readonly model: Model;
  readonly parts: readonly Part[];
  readonly played: readonly Played[];
  readonly library: Library;
  readonly localize: Localize;
}

function partEntry(part: Part, { model, parts, played, library, localize }: Knowledge): PartEntry {
  const { id, family: familyId, plural, members } = part;
  const [first] = members;
  const party = model.parties.find((each) => each.id === first.party);
  const family = model.families.find((each) => each.id === familyId);
  const name = localize(first.label);
  return {
    id,
    name: family
      ? familyName(localize(plural ?? ''), localize(family.label))
      : { ...name, text: nameOf(first, name.text) },
    // The description of one integration contains its name.
    description: localize('integration' in first ? first.pluralDescription : first.description),
    party: localize(party?.label ?? first.party),
    partyDescription: localize(party?.description ?? first.party),
    partyFacts: party?.facts ?? [],
    facts: first.facts,
    ...markOf(drawnOf(model).hasComponent(first)),
    connections: connectionEntries(part, parts, model, localize),
    controls: model.controls
      .filter(({ component }) => component === id)
      .map((control) => ({
        id: control.id,
        name: localize(control.name),
        check: localize(control.check),
        facts: control.facts,
      })),
    pages: first.pages.flatMap((path) => library.page(path) ?? []),
    areas:
      'role' in first && first.role === 'public-api' ? areaEntries(model, library, localize) : [],
    scenarios: played
      .filter(({ trace }) => travelledBy(trace).some((each) => members.some((m) => m.id === each)))
      .map(({ scenario }) => scenario.id),
    members: family ? members.map(integrationName) : [],
  };
}

function areaEntries(
  { areas }: Model,
  { operations }: Library,
  localize: Localize,
): readonly AreaEntry[] {
  return areas.map(({ id, label, description }) => ({
    id,
    name: localize(label),
    description: localize(description),
    operations: operations(id),
  }));
}
