/** Whether the composer has a field for a condition. */
type Section = 'conditions' | 'none';

/** A row of the table. The type decides which widget the composer shows. */
export type Condition =
  | ComposableCondition
  | { readonly type: 'components'; readonly composer: 'none' };

export type ComposableCondition = { readonly composer: Section } & (
  | { readonly type: 'boolean'; readonly default: boolean }
  /** A whole number from 0. */
  | { readonly type: 'count'; readonly max: number; readonly default: number }
  | { readonly type: 'enum'; readonly values: readonly string[]; readonly default: string }
  /** The id of an integration; absent by default. */
  | { readonly type: 'connector' }
  /** A list of IP addresses; absent by default. */
  | { readonly type: 'addresses' }
  /** A list of words without spaces. */
  | { readonly type: 'words'; readonly default: readonly string[] }
);

/** The largest count that a scenario or a composed request may set. */
const MILLION = 1_000_000;

/**
 * The conditions that a request can meet. The schema of scenarios, the defaults of the engine and the fields of the
 * composer all follow from these rows; their order is part of the seed of every trace.
 */
export const CONDITIONS = {
  /** Active connected companies of the client. The daily quota grows with them. */
  connectedCompanies: { type: 'count', max: MILLION, default: 1, composer: 'conditions' },
  /** Requests that the client has already made since 00:00 UTC. */
  requestsToday: { type: 'count', max: MILLION, default: 0, composer: 'conditions' },
  /** Requests of the client that are still in progress. */
  concurrentRequests: { type: 'count', max: MILLION, default: 0, composer: 'conditions' },
  /** Requests from the sender's address in the minute before. */
  requestsThisMinute: { type: 'count', max: MILLION, default: 0, composer: 'conditions' },
  /** The only addresses that may call; without them, any may. How IP restrictions work is an assumption. */
  allowedAddresses: { type: 'addresses', composer: 'conditions' },
  /** Whether the client requires mutual TLS. */
  mutualTls: { type: 'boolean', default: false, composer: 'conditions' },
  /** Whether the connection presents the client's certificate. */
  certificate: { type: 'boolean', default: false, composer: 'conditions' },
  /** The integration of the company's connection. Without it, the one of the overview. */
  connector: { type: 'connector', composer: 'conditions' },
  /** Data types with a sync in progress. */
  syncing: { type: 'words', default: [], composer: 'conditions' },
  /** Whether the company's authorization of the connection is still valid. */
  authorization: {
    type: 'enum',
    values: ['valid', 'expired'],
    default: 'valid',
    composer: 'conditions',
  },
  /** Minutes for which the source is down, from the first time that it is asked. */
  sourceDownMinutes: { type: 'count', max: MILLION, default: 0, composer: 'conditions' },
  /** The data that the source returns, if it has the data type: the stage of a sync at which it fails, if it fails. */
  data: {
    type: 'enum',
    values: ['valid', 'unsupported', 'unmappable', 'invalid', 'unprocessable'],
    default: 'valid',
    composer: 'conditions',
  },
  /** The customer's own machine, for a connector that runs on it. */
  machine: {
    type: 'enum',
    values: ['online', 'offline'],
    default: 'online',
    composer: 'conditions',
  },
  /** For how many minutes the client's webhook consumer is down, from the first attempt to deliver to it. */
  consumerDownMinutes: { type: 'count', max: MILLION, default: 0, composer: 'conditions' },
  /** Components that fail: they return an error for whatever is handed to them. */
  failing: { type: 'components', composer: 'none' },
  /** Load on the Public API. */
  requestsPerSecond: { type: 'count', max: 100_000, default: 0, composer: 'conditions' },
} as const satisfies Readonly<Record<string, Condition>>;

type Rows = typeof CONDITIONS;
export type ConditionName = keyof Rows;
/** The names of the rows that are of a shape. */
type NamesOf<Shape> = {
  [Name in ConditionName]: Rows[Name] extends Shape ? Name : never;
}[ConditionName];
type DefaultName = NamesOf<{ readonly default: unknown }>;
/** The conditions that the composer has a field for. */
export type ComposedName = Exclude<ConditionName, NamesOf<{ readonly composer: 'none' }>>;
export type EnumName = NamesOf<{ readonly type: 'enum' }>;
/** The values that a condition can be chosen from, such as `'valid' | 'expired'`. */
export type EnumValue<Name extends EnumName> = Rows[Name]['values'][number];

type ValueOf<Row> = Row extends { readonly type: 'boolean' }
  ? boolean
  : Row extends { readonly type: 'count' }
    ? number
    : Row extends { readonly values: readonly (infer Value)[] }
      ? Value
      : Row extends { readonly type: 'connector' }
        ? string
        : readonly string[];
/** The value of any condition. */
export type ConditionValue = ValueOf<Condition>;

/** The conditions of a request that differ from the defaults. */
export type Conditions = { readonly [Name in ConditionName]?: ValueOf<Rows[Name]> };

/** Conditions with the defaults filled in. Failures are apart: without one, they change no trace. */
export type ResolvedConditions = Required<Pick<Conditions, DefaultName>> &
  Omit<Conditions, DefaultName | 'failing'>;

/** Every row with its name, in the table's order. */
export const conditionRows = Object.entries(CONDITIONS) as readonly (readonly [
  ConditionName,
  Condition,
])[];

/** The conditions of a scenario that sets none: a client that may call, with quota left. */
export const DEFAULT_CONDITIONS = Object.fromEntries(
  conditionRows.flatMap(([name, row]) => ('default' in row ? [[name, row.default]] : [])),
) as Pick<ResolvedConditions, DefaultName>;
