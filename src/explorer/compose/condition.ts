import type {
  ComposableCondition,
  ComposedName,
  ConditionValue,
  Conditions,
} from '../../platform/model/conditions';
import type { Option } from '../data';
import { composedRows, type Draft, type FieldFault, type Faults } from './fields';
import { isIpAddress } from './ip-address';

/**
 * The text of each condition's field.
 * @example conditionTexts({ certificate: true, syncing: ['bills', 'items'] })
 * // => { certificate: 'yes', syncing: 'bills, items', connector: '', … }
 */
export function conditionTexts(conditions: Conditions): Readonly<Record<ComposedName, string>> {
  return Object.fromEntries(
    composedRows.map(([name]) => [name, conditionText(conditions[name])]),
  ) as Record<ComposedName, string>;
}

function conditionText(value: ConditionValue | undefined): string {
  if (value === undefined || value === false) return '';
  if (value === true) return 'yes';
  return typeof value === 'object' ? value.join(', ') : String(value);
}

interface ConditionsReading {
  /** Of the fields that are valid. */
  readonly conditions: Conditions;
  readonly faults: Faults;
}

/**
 * The conditions that the fields of a draft set, and the fields that are not valid.
 * @param connectors that the reader can choose from
 * @example conditionsOfDraft({ ...initial, requestsToday: '-1' }, []).faults
 * // => { requestsToday: { kind: 'count', piece: '1000000' } }
 */
export function conditionsOfDraft(draft: Draft, connectors: readonly Option[]): ConditionsReading {
  const readings = composedRows.map(
    ([name, row]) => [name, readCondition(row, draft[name], connectors)] as const,
  );
  const values = readings.flatMap(([name, { value }]) =>
    value === undefined ? [] : [[name, value]],
  );
  const faults = readings.flatMap(([name, { fault }]) =>
    fault === undefined ? [] : [[name, fault]],
  );
  // Each value is of its row's type, which entries of an object cannot express.
  return {
    conditions: Object.fromEntries(values) as Conditions,
    faults: Object.fromEntries(faults) as Faults,
  };
}

/** A value, a fault, or neither if the condition is absent. */
interface ConditionReading {
  readonly value?: ConditionValue;
  readonly fault?: FieldFault;
}

function readCondition(
  row: ComposableCondition,
  text: string,
  connectors: readonly Option[],
): ConditionReading {
  switch (row.type) {
    case 'boolean':
      return { value: text !== '' };
    case 'count': {
      const isValid = /^\d+$/.test(text) && Number(text) <= row.max;
      return isValid ? { value: Number(text) } : { fault: { kind: 'count', piece: `${row.max}` } };
    }
    case 'enum':
      return row.values.includes(text) ? { value: text } : { fault: { kind: 'choice' } };
    case 'connector':
      if (text === '') return {};
      return connectors.some(({ id }) => id === text)
        ? { value: text }
        : { fault: { kind: 'choice' } };
    case 'addresses':
      return readAddresses(wordsOf(text));
    case 'words':
      return { value: wordsOf(text) };
  }
}

function readAddresses(addresses: readonly string[]): ConditionReading {
  const unknown = addresses.find((each) => !isIpAddress(each));
  if (unknown !== undefined) return { fault: { kind: 'ip', piece: unknown } };
  return addresses.length > 0 ? { value: addresses } : {};
}

const wordsOf = (text: string): readonly string[] =>
  text.split(/[\s,;]+/).filter((word) => word !== '');
