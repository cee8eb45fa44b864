import * as z from 'zod';

export type Path = readonly (string | number)[];

/** A value of a YAML file with the schema it should meet. */
export interface Place {
  readonly schema: z.ZodType;
  readonly value: unknown;
  readonly path: Path;
}

/** Every place of a value, parents first. Where the value does not fit the schema, its children are left out. */
export function* walk(schema: z.ZodType, value: unknown, path: Path = []): Generator<Place> {
  yield { schema, value, path };
  for (const key of keysOf(value)) {
    const child = childSchema(schema, value, key);
    if (child) yield* walk(child, entry(value, key), [...path, key]);
  }
}

/** Ten times what a model needs; a program that follows its own calls down ends somewhere beyond. */
const DEEPEST = 64;

/** The path of the first value that is nested too deep to be walked. */
export function tooDeep(value: unknown): Path | undefined {
  const left: { readonly value: unknown; readonly path: Path }[] = [{ value, path: [] }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { value: inside, path } = next;
    if (path.length > DEEPEST) return path;
    for (const key of keysOf(inside))
      left.push({ value: entry(inside, key), path: [...path, key] });
  }
  return undefined;
}

/** The schema at a path below a schema, given the value that decides between the options of a union. */
export function schemaAt(schema: z.ZodType, value: unknown, path: Path): z.ZodType | undefined {
  let place: z.ZodType | undefined = schema;
  let inside = value;
  for (const key of path) {
    if (!place) return undefined;
    place = childSchema(place, inside, key);
    inside = entry(inside, key);
  }
  return place && resolve(place, inside);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entry of an object or an array under a key of its own. */
export function entry(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return typeof key === 'number' ? (value[key] as unknown) : undefined;
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function keysOf(value: unknown): readonly (string | number)[] {
  if (Array.isArray(value)) return value.map((_, index) => index);
  return isRecord(value) ? Object.keys(value) : [];
}

function childSchema(
  schema: z.ZodType,
  value: unknown,
  key: string | number,
): z.ZodType | undefined {
  const fitting = resolve(schema, value);
  if (fitting instanceof z.ZodArray) return fitting.element as z.ZodType;
  if (fitting instanceof z.ZodRecord) return fitting.valueType as z.ZodType;
  if (!(fitting instanceof z.ZodObject)) return undefined;
  const shape = fitting.shape as Readonly<Record<string, z.ZodType>>;
  return Object.hasOwn(shape, key) ? shape[key] : undefined;
}

/** Looks through `optional`, and into the option of a union that a value is meant for. */
function resolve(schema: z.ZodType, value: unknown): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional) return resolve(schema.unwrap() as z.ZodType, value);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const options = schema.options as readonly z.ZodObject[];
    const { discriminator } = schema.def;
    return options.find((option) => {
      const tag = (option.shape as Readonly<Record<string, z.ZodType>>)[discriminator];
      return tag?.safeParse(entry(value, discriminator)).success;
    });
  }
  if (schema instanceof z.ZodUnion) {
    const options = schema.options as readonly z.ZodType[];
    return options.find((option) => isRecord(value) === option instanceof z.ZodObject);
  }
  return schema;
}
