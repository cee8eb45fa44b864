import type { LensFacts } from './layout/lens';
import type { Model } from '../platform';
import { partsOf } from '../platform/model/parts';
import type { Localize } from './data';

/** The data of the lenses from a model, by the ids of its components and of the families of integrations. */
export function lensFacts(model: Model, localize: Localize): LensFacts {
  const parts = partsOf(model).flatMap(({ id, members }) => [...members, { ...members[0], id }]);
  return {
    environments: model.environments.map(({ label }) => localize(label)),
    zoneOf: Object.fromEntries(parts.map(({ id, zone }) => [id, zone])),
    partyOf: Object.fromEntries(parts.map(({ id, party }) => [id, party])),
    parties: Object.fromEntries(model.parties.map(({ id, label }) => [id, localize(label)])),
    controlsOf: Object.fromEntries(
      parts.map(({ id }) => [
        id,
        model.controls
          .filter(({ component }) => component === id)
          .map(({ name }) => localize(name)),
      ]),
    ),
  };
}
