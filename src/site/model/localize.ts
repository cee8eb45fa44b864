import type { Model } from '../../platform/model/schema';
import type { Catalogue } from '../../translation/catalogue';
import type { Assumptions, ConnectorFamilies, ResponsibilityLayers, Sources } from './data';

type Localize = Catalogue['translate'];

export function connectorFamilies(model: Model, localize: Localize): ConnectorFamilies {
  return model.families.map(({ id, label }) => ({
    id,
    name: localize(label),
    connectors: model.connectors.filter(({ family }) => family === id),
  }));
}

export function responsibilityLayers(model: Model, localize: Localize): ResponsibilityLayers {
  return model.layers.map(({ id, name, party, means, link }) => ({
    id,
    name: localize(name),
    party,
    means: means.map((text) => localize(text)),
    link: { label: localize(link.label), url: link.url },
  }));
}

export function sources(model: Model, localize: Localize): Sources {
  return model.sources.map((source) => ({ ...source, title: localize(source.title) }));
}

/** Each assumption with the name of its unit in place of the unit's id. */
export function assumptions(model: Model, localize: Localize): Assumptions {
  const units = new Map(model.units.map(({ id, label }) => [id, label]));
  return model.assumptions.map((assumption) => ({
    ...assumption,
    label: localize(assumption.label),
    description: localize(assumption.description),
    unit: localize(units.get(assumption.unit) ?? assumption.unit),
  }));
}
