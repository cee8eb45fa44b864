import {
  type ComposableCondition,
  type ComposedName,
  type ConditionName,
  type Condition,
  conditionRows,
} from '../../platform/model/conditions';

const requestFields = ['method', 'address', 'headers', 'body', 'from', 'scheme'] as const;
export type RequestField = (typeof requestFields)[number];

/** A condition that has a field in the composer. */
type ComposedRow = readonly [ComposedName, ComposableCondition];

/** The conditions that have a field in the composer, in the table's order. */
export const composedRows: readonly ComposedRow[] = conditionRows.filter(
  (row: readonly [ConditionName, Condition]): row is ComposedRow => row[1].composer !== 'none',
);

export type DraftField = RequestField | ComposedName;
/** Every field of the composer, in the order in which a link lists them. */
export const draftFields: readonly DraftField[] = [
  ...requestFields,
  ...composedRows.map(([name]) => name),
];

/** The text of every field of the composer. A check box is `yes` or empty. */
export type Draft = Readonly<Record<DraftField, string>>;

/** The choices of the request's own fields. */
export const choices = {
  method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'],
  scheme: ['https', 'http'],
} as const satisfies Partial<Record<RequestField, readonly string[]>>;

/** Why the text of a field is not valid. */
export interface FieldFault {
  readonly kind:
    | 'address'
    | 'header'
    | 'headerTwice'
    | 'json'
    | 'ip'
    | 'count'
    | 'choice'
    | 'machine';
  /** The invalid part of the text, or the limit that it exceeds. */
  readonly piece?: string;
}
export type Faults = Partial<Record<DraftField, FieldFault>>;

/** The composer shows numbers first, check boxes last. */
const typeOrder: Readonly<Record<ComposableCondition['type'], number>> = {
  count: 0,
  addresses: 1,
  connector: 2,
  enum: 3,
  words: 4,
  boolean: 5,
};

/** The conditions in the order in which the composer shows them. */
export const composedConditions: readonly ComposedName[] = composedRows
  .toSorted(([, a], [, b]) => typeOrder[a.type] - typeOrder[b.type])
  .map(([name]) => name);
