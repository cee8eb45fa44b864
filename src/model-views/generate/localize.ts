import { steps, type Trace } from '../../platform';
import type { Model } from '../../platform/model/schema';
import type { Ledger } from '../../platform/facts/schema';
import { marksOf as marksOfConnector } from '../../platform/model/marks';
import type { Catalogue } from '../../catalogue';
import { type Cite, marksOf } from '../../facts/generate/cited';
import { figuresIn } from '../../facts/generate/figure';
import type {
  Assumptions,
  ConnectorFamilies,
  Controls,
  Described,
  FileUpload,
  ResponsibilityLayers,
  Sources,
} from '../data';

type Localize = Catalogue['translate'];

export function connectorFamilies(model: Model, localize: Localize, cite: Cite): ConnectorFamilies {
  return model.families.map(({ id, label, facts }) => ({
    id,
    name: localize(label),
    facts: marksOf(cite(facts)),
    connectors: model.connectors
      .filter(({ family }) => family === id)
      .map((connector) => ({
        id: connector.id,
        name: connector.name,
        ...(connector.platformKey !== undefined && { platformKey: connector.platformKey }),
        marks: marksOfConnector(model, connector).map((mark) =>
          localize(model.marks.find((each) => each.id === mark)?.label ?? mark),
        ),
      })),
  }));
}

export function fileUpload(
  { fileUpload: { products, facts }, software }: Model,
  cite: Cite,
): FileUpload {
  return { products, facts: marksOf(cite(facts)), software: software.map(({ name }) => name) };
}

export function responsibilityLayers(
  model: Model,
  localize: Localize,
  cite: Cite,
): ResponsibilityLayers {
  return model.layers.map(({ id, name, party, facts, means, link }) => ({
    id,
    name: localize(name),
    party,
    facts: marksOf(cite(facts)),
    means: means.map((text) => localize(text)),
    link: { label: localize(link.label), url: link.url },
  }));
}

/** Parties, environments or marks of connectors, with what is said of each and the facts behind it. */
export function described(
  entries: Model['parties'] | Model['environments'] | Model['marks'],
  localize: Localize,
  cite: Cite,
): Described {
  return entries.map(({ id, label, description, facts }) => ({
    id,
    label: localize(label),
    description: localize(description),
    facts: marksOf(cite(facts ?? [])),
  }));
}

type Traces = Readonly<Record<string, Trace>>;

/**
 * Each control with the scenarios that it ends, and the step of each at which it does.
 * @throws {Error} naming a control whose assumed status is not there.
 */
export function controls(model: Model, traces: Traces, localize: Localize, cite: Cite): Controls {
  return model.controls.map(({ id, component, placedBy, facts, refusal: { status }, ...texts }) => {
    const where = model.components.find((each) => each.id === component);
    const assumed = typeof status === 'number' ? [] : [status.assumption];
    const assumption = model.assumptions.find((each) => assumed.includes(each.id));
    const code = typeof status === 'number' ? status : assumption?.default;
    if (code === undefined) throw new Error(`The control "${id}" has no status.`);
    return {
      id,
      name: localize(texts.name),
      component: localize(where?.label ?? component),
      place: marksOf(cite([placedBy])),
      threat: localize(texts.threat),
      check: localize(texts.check),
      facts: cite(facts),
      status: code,
      assumption: marksOf(cite(assumed)),
      scenarios: model.scenarios
        .filter(({ expect }) => expect.rule === id)
        .map((scenario) => ({
          id: scenario.id,
          title: localize(scenario.title),
          step: refusingStep(traces[scenario.id]),
        })),
    };
  });
}

/** The step at which a request is rejected, counted from 1. */
function refusingStep(trace: Trace | undefined): number {
  if (!trace) return 0;
  return steps(trace).findIndex(({ decision }) => decision?.outcome === 'refuse') + 1;
}

export function sources(ledger: Ledger, localize: Localize): Sources {
  return ledger.sources.map(({ id, title, url, read }) => ({
    id,
    title: localize(title),
    read,
    ...(url !== undefined && { url }),
  }));
}

/** Each assumption with its figures as text: times as people say them, others as a number and a unit. */
export function assumptions(model: Model, localize: Localize, locale: string): Assumptions {
  const { bare } = figuresIn(model, localize, locale);
  return model.assumptions.map((assumption) => {
    const { id, label, default: value, range } = assumption;
    const unit = model.units.find((each) => each.id === assumption.unit);
    const written = (figure: number) => bare(assumption, figure);
    return {
      id,
      label: localize(label),
      default: written(value),
      range: { min: written(range.min), max: written(range.max) },
      ...(unit && 'label' in unit && { unit: localize(unit.label) }),
    };
  });
}
