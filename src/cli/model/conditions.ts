import { CommandError } from '../../faults/command-error';
import { didYouMean, schemaFaults } from '../../faults/schema-faults';
import {
  conditionRows,
  DEFAULT_CONDITIONS,
  type Condition,
  type Conditions,
} from '../../platform/model/conditions';
import { conditions as schema, type Model } from '../../platform/model/schema';

const rows = new Map<string, Condition>(conditionRows);

/**
 * The conditions of a request, written `name=value`; items of a list are separated by commas.
 * @throws {CommandError} with every unknown condition and every wrong value, and what was expected
 * @example conditionsOfLines(model, ['mutualTls=true', 'failing=waf']) // => { mutualTls: true, failing: ['waf'] }
 */
export function conditionsOfLines(model: Model, lines: readonly string[]): Conditions {
  const given = new Map<string, unknown>();
  for (const line of lines) {
    const [, name = '', text = ''] = /^([^=]+)=(.*)$/s.exec(line) ?? [];
    if (name === '') throw new CommandError(`--condition is "${line}", expected name=value`);
    if (given.has(name)) throw fault([`${name} is given twice`]);
    given.set(name, valueOf(rows.get(name), text.trim()));
  }
  const written = Object.fromEntries(given);
  const faults = schemaFaults(schema, {
    file: '--condition',
    value: written,
    faults: [],
    locate: () => ({ line: 1, column: 1 }),
  });
  if (faults.length > 0) throw fault(faults.map(({ message }) => message));
  const value: Conditions = schema.parse(written);
  const dangling = conditionRows.flatMap(([name, row]) => {
    const collection = collectionOf(row);
    const ids = collection && model[collection].map(({ id }) => id);
    return [value[name] ?? []]
      .flat()
      .map(String)
      .filter((id) => ids?.includes(id) === false)
      .map(
        (id) => `${name} is "${id}", expected one of the ${collection}${didYouMean(id, ids ?? [])}`,
      );
  });
  if (dangling.length > 0) throw fault(dangling);
  return value;
}

const fault = (messages: readonly string[]) =>
  new CommandError(messages.map((message) => `--condition: ${message}`).join('\n'));

/** The value of a text; the text itself if it is none of the condition's type. */
function valueOf(row: Condition | undefined, text: string): unknown {
  switch (row?.type) {
    case 'boolean':
      return text === 'true' || (text === 'false' ? false : text);
    case 'count':
      return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
    case 'addresses':
    case 'words':
    case 'components':
      return text === '' ? [] : text.split(',').map((item) => item.trim());
    case 'enum':
    case 'connector':
    case undefined:
      return text;
  }
}

/** The collection of the model whose ids a condition takes. */
function collectionOf({ type }: Condition): 'connectors' | 'components' | undefined {
  if (type === 'connector') return 'connectors';
  return type === 'components' ? 'components' : undefined;
}

/** Name, type and default of every condition, as rows of a table. */
export function conditionTable(): readonly (readonly string[])[] {
  const defaults: Conditions = DEFAULT_CONDITIONS;
  return conditionRows.map(([name, row]) => [name, typeOf(row), valueText(defaults[name])]);
}

function typeOf(row: Condition): string {
  switch (row.type) {
    case 'boolean':
      return 'true|false';
    case 'count':
      return `whole number up to ${row.max}`;
    case 'enum':
      return row.values.join('|');
    case 'connector':
      return 'id of a connector';
    case 'addresses':
      return 'IP address,…';
    case 'words':
      return 'word,…';
    case 'components':
      return 'id of a component,…';
  }
}

const valueText = (value: Conditions[keyof Conditions]) =>
  (Array.isArray(value) ? value.join(',') : String(value ?? '')) || 'none';
