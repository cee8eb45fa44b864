import * as z from 'zod';
import type { Fault } from '../../faults/fault';
import type { YamlDocument } from '../../faults/yaml-document';
import { EVERY, integrationComponentIds } from './expand';
import { didYouMean, faultAt } from '../../faults/schema-faults';
import type { FileName, Written } from './schema';
import { REFERENCES } from './values';
import { entry, isRecord, walk, type Path, type Place } from '../../faults/walk';

/** The files of a model as they stand, with the places that their schemas know. */
export interface Draft {
  readonly documents: Readonly<Record<FileName, YamlDocument>>;
  readonly places: readonly (Place & { readonly document: YamlDocument })[];
}

/** Every place of a document that its schema knows. */
export function placesOf(schema: Place['schema'], document: YamlDocument): Draft['places'] {
  return [...walk(schema, document.value)].map((place) => ({ ...place, document }));
}

/**
 * Entries that share an id, and references that name no entry. Works on a draft with faults, too.
 * @param facts the ids of the ledger's facts
 */
export function referenceFaults(
  { documents, places }: Draft,
  facts: Iterable<string>,
): readonly Fault[] {
  const collections = Object.values(documents).flatMap(collectionsOf);
  const idsOf = idSets(collections, onPremiseOf(documents['components.yaml']));
  return [
    ...collections.flatMap(({ document, name, ids }) =>
      duplicateFaults(
        name,
        ids.map((id, index) => ({ document, path: [name, index, 'id'], id })),
      ),
    ),
    ...danglingFaults(places, new Map([...idsOf, ['facts', citable(idsOf, facts)]])),
  ];
}

/** The facts that the model can cite: those of the ledger, and its own assumptions. */
const citable = (idsOf: Ids, facts: Iterable<string>) =>
  new Set([...facts, ...(idsOf.get('assumptions') ?? [])]);

/** The ids of each collection. */
export type Ids = ReadonlyMap<string, ReadonlySet<string>>;

/** References that name no entry of their collection. */
export function danglingFaults(places: Draft['places'], idsOf: Ids): readonly Fault[] {
  return places.flatMap(({ schema, value, path, document }) => {
    const collection = REFERENCES.get(required(schema));
    const ids = collection === undefined ? undefined : idsOf.get(collection);
    if (!ids || typeof value !== 'string' || ids.has(value)) return [];
    const message = `"${value}" names no entry of ${collection}${didYouMean(value, ids)}`;
    return [faultAt(document, path, message)];
  });
}

/** A schema without the wrapper that makes it optional. */
function required(schema: Place['schema']): Place['schema'] {
  return schema instanceof z.ZodOptional ? required(schema.unwrap() as Place['schema']) : schema;
}

/** The ids of each collection, with those of the components of integrations. */
function idSets(collections: readonly Collection[], onPremise: Written['onPremise']): Ids {
  const idsOf = new Map(
    collections.map(({ name, ids }) => [name, new Set(ids.filter((id) => typeof id === 'string'))]),
  );
  const components = new Set([
    ...(idsOf.get('components') ?? []),
    ...[...(idsOf.get('connectors') ?? [])].flatMap((id) => integrationComponentIds(id, onPremise)),
  ]);
  const connectionEnds = new Set([...components, ...EVERY]);
  return new Map([...idsOf, ['components', components], ['connectionEnds', connectionEnds]]);
}

/** The on-premise integrations of a draft, which may have faults. */
function onPremiseOf({ value }: YamlDocument): Written['onPremise'] {
  const rows = entry(value, 'onPremise');
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: unknown) => {
    const connector = entry(row, 'connector');
    return typeof connector === 'string' ? [{ connector, host: '' }] : [];
  });
}

interface Collection {
  readonly document: YamlDocument;
  readonly name: string;
  /** The id of each entry, in order; undefined where an entry has none. */
  readonly ids: readonly unknown[];
}

function collectionsOf(document: YamlDocument): readonly Collection[] {
  if (!isRecord(document.value)) return [];
  return Object.entries(document.value).flatMap(([name, entries]) =>
    Array.isArray(entries)
      ? [{ document, name, ids: entries.map((item) => entry(item, 'id')) }]
      : [],
  );
}

/** Entries of one collection that have the id of an earlier one. */
export function duplicateFaults(
  collection: string,
  entries: readonly {
    readonly document: YamlDocument;
    readonly path: Path;
    readonly id: unknown;
  }[],
): readonly Fault[] {
  const seen = new Set<unknown>();
  return entries.flatMap(({ document, path, id }) => {
    if (typeof id !== 'string') return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = `"${id}" is the id of an earlier entry of ${collection}, expected another`;
    return [faultAt(document, path, message)];
  });
}
