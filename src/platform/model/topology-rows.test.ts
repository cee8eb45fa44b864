import { parse, stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { entry, isRecord } from '../../faults/walk';
import { faultLines, model, texts } from '../platform.fixture';
import { integrationParts } from './expand';

type Entry = Readonly<Record<string, unknown>>;
interface Written {
  readonly components: readonly Entry[];
  readonly perIntegration: Readonly<Record<string, Entry>>;
  readonly connections: readonly Entry[];
}
const written = parse(texts['components.yaml'] ?? '') as Written;

/** The faults of the model after a change of components.yaml. */
const faultsAfter = (change: Partial<Written>) =>
  faultLines({ ...texts, 'components.yaml': stringify({ ...written, ...change }) });

/** A component of the file: of its own, or a part of every integration. */
interface Place {
  readonly id: string;
  readonly name: string;
  readonly value: Entry;
  /** The faults of the model after a change of this component, or without it. */
  readonly faultsWith: (changed: Entry | undefined) => readonly string[];
}

const replaced = (values: readonly Entry[], value: Entry, changed: Entry | undefined) =>
  values.flatMap((each) => (each === value ? (changed ? [changed] : []) : [each]));

const places: readonly Place[] = [
  ...written.components.map((value) => ({
    id: String(value.id),
    name: String(value.label),
    value,
    faultsWith: (changed: Entry | undefined) =>
      faultsAfter({ components: replaced(written.components, value, changed) }),
  })),
  ...integrationParts.map((part) => {
    const { [part]: value = {}, ...rest } = written.perIntegration;
    return {
      id: part,
      name: String(value.label).replace('{name}', 'Platform'),
      value,
      faultsWith: (changed: Entry | undefined) =>
        faultsAfter({ perIntegration: changed ? { ...rest, [part]: changed } : rest }),
    };
  }),
];

const omit = (value: Entry, key: string): Entry =>
  Object.fromEntries(Object.entries(value).filter(([each]) => each !== key));

const placeOf = (name: string): Place => {
  const found = places.find((each) => each.name === name);
  if (!found) throw new Error(`components.yaml has no "${name}"`);
  return found;
};
const nameOf = (end: unknown) =>
  places.find(({ id }) => end === id || end === `$${id}`)?.name ?? String(end);

const arrows = written.connections.map((value) => ({
  pair: `${nameOf(value.from)} → ${nameOf(value.to)}`,
  value,
  faultsWith: (changed: Entry | undefined) =>
    faultsAfter({ connections: replaced(written.connections, value, changed) }),
}));
const arrowOf = (pair: string) => {
  const found = arrows.find((each) => each.pair === pair);
  if (!found) throw new Error(`components.yaml has no connection ${pair}`);
  return found;
};

/** Matches a list of faults in which one of components.yaml has this message. */
const withFault = (message: string) =>
  expect.arrayContaining([
    expect.stringMatching(/^components\.yaml:\d+:\d+ /) as string,
    expect.stringContaining(` ${message}`) as string,
  ]) as string[];

const unmarked = 'is not in the documented topology (topology.yaml): say why it is here';

describe.each(model.topology.components)('the documented component "$name"', ({ name, kind }) => {
  const { id, value, faultsWith } = placeOf(name);

  it('cannot be removed: an error names it', () => {
    const lines = faultsWith(undefined);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join('\n')).toMatch(new RegExp(`"${id}" names no entry|${id} is missing`));
  });

  it('cannot be renamed', () => {
    const lines = faultsWith({ ...value, label: 'Another name' });
    expect(lines).toEqual(
      withFault(`no component is labelled "${name}" (topology.yaml): add it, of kind ${kind}`),
    );
    expect(lines).toEqual(withFault(`"Another name" ${unmarked}`));
  });

  it('cannot be of another kind', () => {
    const row = `{ name: ${name}, kind: ${kind} }`;
    const table = texts['topology.yaml'] ?? '';
    expect(table).toContain(row);
    const other = table.replace(row, `{ name: ${name}, kind: person }`);
    expect(faultLines({ ...texts, 'topology.yaml': other })).toEqual([
      expect.stringMatching(
        /^components\.yaml:\d+:\d+ ".*" is of kind \w+ \(topology\.yaml\): make it a person$/,
      ),
    ]);
  });

  it('needs no reason to be there', () => {
    expect(faultsWith({ ...value, placed: 'people' })).toEqual([
      expect.stringContaining(`"${name}" is in the documented topology (topology.yaml): remove`),
    ]);
  });
});

it.each(
  model.topology.components.filter(({ name }) => written.components.includes(placeOf(name).value)),
)('the documented component "$name" cannot be removed with all that mentions it', (row) => {
  expect(faultLines(withoutAll(placeOf(row.name).id))).toEqual(
    withFault(
      `no component is labelled "${row.name}" (topology.yaml): add it, of kind ${row.kind}`,
    ),
  );
});

describe.each(
  model.topology.connections.map(({ from, to, ...rest }) => ({ pair: `${from} → ${to}`, ...rest })),
)('the documented connection $pair', ({ pair, label, both }) => {
  const { value, faultsWith } = arrowOf(pair);
  const said = label === undefined ? 'without a label' : `with the label "${label}"`;

  it('cannot be removed: an error names it', () => {
    expect(faultsWith(undefined)).toEqual([
      expect.stringMatching(/^components\.yaml:\d+:\d+ /) as string,
    ]);
    expect(faultsWith(undefined)).toEqual(
      withFault(`no connection ${pair} (topology.yaml): add it ${said}`),
    );
  });

  it('cannot have another label, or a label where none is documented', () => {
    expect(faultsWith({ ...value, label: 'Carrier pigeon' })).toEqual([
      expect.stringContaining(`${pair} has another label (topology.yaml): write it ${said}`),
    ]);
  });

  it('has the documented directions', () => {
    const lines = faultsWith(both ? omit(value, 'both') : { ...value, both: true });
    const ways = both ? 'both ways' : 'one way';
    expect(lines).toEqual(withFault(`${pair} goes ${ways} (topology.yaml): set \`both\` so`));
  });

  it('needs no reason to be there', () => {
    expect(faultsWith({ ...value, placed: 'people' })).toEqual([
      expect.stringContaining(`${pair} is in the documented topology (topology.yaml): remove`),
    ]);
  });
});

describe('what is not documented says why it is in the model', () => {
  it.each(places.filter(({ value }) => 'placed' in value))('$name', (place) => {
    expect(place.faultsWith(omit(place.value, 'placed'))).toEqual([
      expect.stringContaining(`"${place.name}" ${unmarked}`) as string,
    ]);
  });

  it.each(arrows.filter(({ value }) => 'placed' in value))('$pair', (arrow) => {
    expect(arrow.faultsWith(omit(arrow.value, 'placed'))).toEqual([
      expect.stringContaining(`${arrow.pair} ${unmarked}`) as string,
    ]);
  });
});

/** The files of the model, but for the table, without each entry of a list that mentions a component. */
function withoutAll(id: string): Readonly<Record<string, string>> {
  const mentions = (value: unknown): boolean =>
    value === id || (isRecord(value) && Object.values(value).some(mentions));
  const kept = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter((each) => !mentions(each)).map(kept);
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.keys(value).map((key) => [key, kept(entry(value, key))]));
  };
  return Object.fromEntries(
    Object.entries(texts).map(([file, text]) => [
      file,
      file === 'topology.yaml' ? text : stringify(kept(parse(text))),
    ]),
  );
}
