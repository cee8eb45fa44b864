/** A JSON object of unknown content, as parsed from a YAML or JSON file. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value if it is an object, or else an empty object. */
export function object(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The value if it is a list, or else an empty list. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value if it is a string that is not blank. */
export function string(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/**
 * The value at a JSON pointer of a document.
 * @example at(document, '#/components/schemas/Company')
 */
export function at(document: JsonObject, pointer: string): unknown {
  return pointerKeys(pointer).reduce<unknown>((value, key) => {
    const isInside = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    return isInside ? Reflect.get(value, key) : undefined;
  }, document);
}

/** @example pointerKeys('#/paths/~1companies/get') // => ['paths', '/companies', 'get'] */
export function pointerKeys(pointer: string): readonly string[] {
  return pointer
    .replace(/^#?\/?/, '')
    .split('/')
    .filter((key) => key !== '')
    .map((key) => decode(key).replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** @example pointer('paths', '/companies', 'get') // => '#/paths/~1companies/get' */
export function pointer(...keys: readonly string[]): string {
  return ['#', ...keys.map((key) => key.replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
}

function decode(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
