import { parse, stringify } from 'yaml';
import { texts } from '../platform.fixture';
import { integrationParts } from './expand';
import { faultsOf } from './faults.fixture';

export type Entry = Readonly<Record<string, unknown>>;
interface Written {
  readonly components: readonly Entry[];
  readonly perIntegration: Readonly<Record<string, Entry>>;
  readonly connections: readonly Entry[];
}
/** components.yaml as it is written. */
export const written = parse(texts['components.yaml'] ?? '') as Written;

/** The faults of the model after a change of components.yaml. */
const faultsAfter = (change: Partial<Written>) =>
  faultsOf({ ...texts, 'components.yaml': stringify({ ...written, ...change }) });

/** A component of the file: of its own, or a part of every integration. */
interface Place {
  readonly id: string;
  readonly label: string;
  readonly value: Entry;
  readonly isPart: boolean;
  /** The faults of the model after a change of this component, or without it. */
  readonly faultsWith: (changed: Entry | undefined) => ReturnType<typeof faultsOf>;
}

const replaced = (values: readonly Entry[], value: Entry, changed: Entry | undefined) =>
  values.flatMap((each) => (each === value ? (changed ? [changed] : []) : [each]));

export const places: readonly Place[] = [
  ...written.components.map((value) => ({
    id: String(value.id),
    label: String(value.label),
    value,
    isPart: false,
    faultsWith: (changed: Entry | undefined) =>
      faultsAfter({ components: replaced(written.components, value, changed) }),
  })),
  ...integrationParts.map((part) => {
    const { [part]: value = {}, ...rest } = written.perIntegration;
    return {
      id: part,
      label: String(value.label),
      value,
      isPart: true,
      faultsWith: (changed: Entry | undefined) =>
        faultsAfter({ perIntegration: changed ? { ...rest, [part]: changed } : rest }),
    };
  }),
];

/** The name of a component in the documented topology. */
const nameOf = ({ label }: Place) => label.replace('{name}', 'Platform');
/** @throws {Error} where components.yaml has no such component */
export const placeOf = (name: string): Place => {
  const found = places.find((each) => nameOf(each) === name);
  if (!found) throw new Error(`components.yaml has no "${name}"`);
  return found;
};

/** The connections of the file, by the names of their ends. */
export const arrows = written.connections.map((value) => {
  const [from = '', to = ''] = [value.from, value.to].map((end) => {
    const place = places.find(({ id, isPart }) => end === (isPart ? `$${id}` : id));
    return place ? nameOf(place) : String(end);
  });
  return {
    pair: `${from} → ${to}`,
    value,
    where: `components.yaml: - from: ${String(value.from)}`,
    faultsWith: (changed: Entry | undefined) =>
      faultsAfter({ connections: replaced(written.connections, value, changed) }),
  };
});
/** @throws {Error} where components.yaml has no such connection */
export const arrowOf = (pair: string) => {
  const found = arrows.find((each) => each.pair === pair);
  if (!found) throw new Error(`components.yaml has no connection ${pair}`);
  return found;
};
