/** How one value of JSON differs from another: a replacement in brackets, or the patches of its entries. */
export type Patch = readonly [replacement: unknown] | { readonly [key: string]: Patch };

/**
 * The difference between two values of JSON; undefined if they are equal.
 * @example difference({ x: 1, y: [2, 3] }, { x: 1, y: [2, 4] }) // => { y: { 1: [4] } }
 */
export function difference(from: unknown, to: unknown): Patch | undefined {
  if (from === to) return undefined;
  if (!isObject(from) || !isObject(to) || !isAlike(from, to)) return [to];
  const entries = Object.keys(to).flatMap((key) => {
    const patch = difference(from[key], to[key]);
    return patch === undefined ? [] : [[key, patch] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/**
 * A value of JSON with a difference applied: `patched(from, difference(from, to))` is `to`.
 * @example patched({ x: 1, y: [2, 3] }, { y: { 1: [4] } }) // => { x: 1, y: [2, 4] }
 */
export function patched<Value>(value: Value, patch: Patch | undefined): Value {
  return apply(value, patch) as Value;
}

function apply(value: unknown, patch: Patch | undefined): unknown {
  if (patch === undefined) return value;
  if (isReplacement(patch)) return patch[0];
  if (Array.isArray(value)) return value.map((item: unknown, i) => apply(item, patch[i]));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, apply(item, patch[key])]),
  );
}

const isReplacement = (patch: Patch): patch is readonly [unknown] => Array.isArray(patch);

const isObject = (value: unknown): value is Entries => typeof value === 'object' && value !== null;

type Entries = Readonly<Record<string, unknown>>;

/** Whether two values have the same keys, or are arrays of the same length. */
function isAlike(from: Entries, to: Entries): boolean {
  const keys = Object.keys(from);
  return (
    Array.isArray(from) === Array.isArray(to) &&
    keys.length === Object.keys(to).length &&
    keys.every((key) => Object.hasOwn(to, key))
  );
}
