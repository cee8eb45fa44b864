import { parse, stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { entry, isRecord } from '../../faults/walk';
import { model, texts } from '../platform.fixture';
import { faultsOf } from './faults.fixture';
import { arrowOf, arrows, placeOf, places, written, type Entry } from './written.fixture';

const omit = (value: Entry, ...keys: readonly string[]): Entry =>
  Object.fromEntries(Object.entries(value).filter(([each]) => !keys.includes(each)));

/** Facts of the ledger that say nothing of the picture, and one that does. */
const other = ['storage-uk'];
const drawn = ['topology-kinds'];
const lacking = 'is in the documented topology (topology.yaml): cite';
const undrawn =
  'is not in the documented topology (topology.yaml): cite why it is here instead of "topology-kinds"';
/** The list is written in the style of its file or, where `stringify` writes it, over several lines. */
const atFacts = expect.stringMatching(/^components\.yaml: (?:facts:|- [a-z-]+$)/) as string;

describe.each(model.topology.components)('the documented component "$name"', (row) => {
  const { name, kind, inside } = row;
  const { id, label, value, isPart, faultsWith } = placeOf(name);

  it('cannot be removed, even with all that mentions it', () => {
    const missing = `no component is labelled "${name}" (topology.yaml): add it, of kind ${kind}`;
    const first = `components.yaml: - id: ${id === 'api-client' ? 'authorizing-person' : 'api-client'}`;
    if (!isPart) expect(faultsOf(withoutAll(id))).toContainEqual([first, missing]);
    // A part of integrations is a key, which the schema demands.
    else
      expect(faultsWith(undefined)).toContainEqual([
        expect.stringMatching(/^components\.yaml: /),
        `${id} is missing, expected an object`,
      ]);
  });

  it('cannot be renamed', () => {
    const other = isPart ? '{name} Other' : 'Other';
    const message = `"${other}" is not in the documented topology (topology.yaml): label it "${label}"`;
    expect(faultsWith({ ...value, label: other })).toEqual([
      [expect.stringMatching(/^components\.yaml: label: /), message],
    ]);
  });

  it('cannot be of another kind', () => {
    const other = 'serviceTime' in value ? 'sender' : 'person';
    const faults = faultsWith({ ...omit(value, 'role', 'host'), kind: other });
    if (isPart)
      expect(faults).toEqual([
        [`components.yaml: kind: ${other}`, expect.stringMatching(/^unknown key "kind", /)],
      ]);
    else
      expect(faults).toContainEqual([
        `components.yaml: kind: ${other}`,
        `"${name}" is of kind ${other} (topology.yaml): make it a ${kind}`,
      ]);
  });

  it('cannot be on the other side of the boundary', () => {
    const [zone, message] = inside
      ? ['sources', 'inside the private network, but zone "sources" is not']
      : ['data', 'outside the private network, but zone "data" is inside'];
    expect(faultsWith({ ...value, zone })).toEqual([
      [
        `components.yaml: zone: ${zone}`,
        `"${label}" is ${message} (topology.yaml): put it in a zone with hosting ${inside ? 'azure' : 'external'}`,
      ],
    ]);
  });

  it('cites the topology', () => {
    expect(faultsWith({ ...value, facts: other })).toEqual([
      [atFacts, `"${label}" ${lacking} a fact of it, such as "topology-inside"`],
    ]);
  });

  it('cannot be renamed with other facts either', () => {
    const renamed = { ...value, label: isPart ? '{name} Other' : 'Other', facts: other };
    const missing = isPart
      ? `no part is labelled "${label}" (topology.yaml): label a part of kind ${kind} so`
      : `no component is labelled "${name}" (topology.yaml): add it, of kind ${kind}`;
    expect(faultsWith(renamed).map(([, message]) => message)).toContain(missing);
  });
});

describe.each(
  model.topology.connections.map(({ from, to, ...rest }) => ({ pair: `${from} → ${to}`, ...rest })),
)('the documented connection $pair', ({ pair, label, both, fact }) => {
  const { value, where, faultsWith } = arrowOf(pair);
  const said = label === undefined ? 'without a label' : `with the label "${label}"`;

  it('cannot be removed', () => {
    const first = written.connections.find((each) => each !== value)?.from;
    expect(faultsWith(undefined)).toEqual([
      [
        `components.yaml: - from: ${String(first)}`,
        `no connection ${pair} (topology.yaml): add it ${said}`,
      ],
    ]);
  });

  it('cannot have another label, or a label where none is documented', () => {
    expect(faultsWith({ ...value, label: 'Carrier pigeon' })).toEqual([
      [where, `${pair} has another label (topology.yaml): write it ${said}`],
    ]);
  });

  it('has the documented directions', () => {
    const faults = faultsWith(both ? omit(value, 'both') : { ...value, both: true });
    const message = both
      ? 'is drawn in both directions (topology.yaml): add `both: true`'
      : 'is drawn in one direction (topology.yaml): remove `both`';
    expect(faults).toContainEqual([where, `${pair} ${message}`]);
  });

  it('cites the topology', () => {
    expect(faultsWith({ ...value, facts: other })).toEqual([
      [atFacts, `${pair} ${lacking} "${fact}"`],
    ]);
  });
});

describe('what the topology does not draw cites other facts', () => {
  const isDrawn = ({ value: { facts } }: { readonly value: Entry }) =>
    Array.isArray(facts) && facts.some((fact) => String(fact).startsWith('topology-'));

  it.each(places.filter((place) => !isDrawn(place)))('$label', (place) => {
    expect(place.faultsWith(omit(place.value, 'facts'))).toEqual([
      [expect.stringContaining('components.yaml: '), 'facts is missing, expected a list'],
    ]);
    expect(place.faultsWith({ ...place.value, facts: drawn })).toEqual([
      [atFacts, `"${place.label}" ${undrawn}`],
    ]);
  });

  it.each(arrows.filter((arrow) => !isDrawn(arrow)))('$pair', (arrow) => {
    expect(arrow.faultsWith(omit(arrow.value, 'facts'))).toEqual([
      [arrow.where, 'facts is missing, expected a list'],
    ]);
    expect(arrow.faultsWith({ ...arrow.value, facts: drawn })).toEqual([
      [atFacts, `${arrow.pair} ${undrawn}`],
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
