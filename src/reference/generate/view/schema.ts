import type { Field, SchemaView } from '../../page';
import { isObject, string, type JsonObject } from '../../../openapi/json';
import { constraintsOf } from './constraints';
import { optional, type PageContext } from './context';
import { allowedValues, flatten, together, typesOf, type FlatSchema } from './flatten';
import { partsOf, type Part } from './parts';
import { descriptions, without } from './texts';
import { jsonTexts } from '../../../openapi/values';
import { variantsOf } from './variants';

/** An enum longer than this is drawn once per page, like an object. */
const longEnum = 12;

/**
 * A schema as drawn at one position of a page. A named schema that has parts is drawn at its first position and linked
 * from the others, which also ends every cycle; what a position adds to it is drawn at that position.
 * @param path names of the position, from which its anchors are made.
 */
export function schemaView(
  context: PageContext,
  schema: unknown,
  path: readonly string[],
): SchemaView {
  const { view, place, own } = draw(context, schema, path);
  const said = view.link === undefined ? [...place, ...own] : place;
  return { ...view, ...optional('description', descriptions(context, said)) };
}

/**
 * A schema and the description of the parameter or property that has it. A named schema that is drawn here has its own
 * description beside that of the position.
 * @param holder the parameter, which describes the position too.
 */
export function describedSchema(
  context: PageContext,
  schema: unknown,
  path: readonly string[],
  holder: JsonObject = {},
): Pick<Field, 'description' | 'schema'> {
  const { view, place, own } = draw(context, schema, path);
  const outer = [{ holder, node: holder }, ...place];
  const isSaid = outer.some((part) => string(part.holder.description) !== undefined);
  const isApart = isSaid && (view.anchor ?? view.link) !== undefined;
  const description = descriptions(context, isApart ? outer : [...outer, ...own]);
  const inner = isApart && view.anchor !== undefined ? without(own, outer) : [];
  return {
    ...optional('description', description),
    schema: { ...view, ...optional('description', descriptions(context, inner)) },
  };
}

interface Drawn {
  readonly view: SchemaView;
  /** The parts that describe the position, and those that describe the schema. */
  readonly place: readonly Part[];
  readonly own: readonly Part[];
}

function draw(context: PageContext, schema: unknown, path: readonly string[]): Drawn {
  context.countSchema();
  if (schema === false) return { view: { types: ['never'] }, place: [], own: [] };
  const { pointer, name, place, core, isNullable } = partsOf(context.document, schema);
  const own = flatten(core);
  const whole = flatten([...place, ...core]);
  const summary = {
    types: typesOf(whole),
    ...optional('format', formatOf(whole)),
    ...(isNullable && { nullable: true as const }),
    ...optional('name', name),
  };
  if (pointer === undefined || name === undefined || !hasParts(own)) {
    return { view: { ...summary, ...detail(context, whole, path) }, place, own: core };
  }
  const link = context.drawn.get(pointer);
  const anchor = link === undefined ? context.anchor(name) : undefined;
  if (anchor !== undefined) context.drawn.set(pointer, `#${anchor}`);
  const here = detail(context, flatten(place), path, own.required);
  const view = {
    ...summary,
    ...optional('link', link),
    ...optional('anchor', anchor),
    ...(Object.keys(here).length > 0 && { here: { types: [], ...here } }),
    ...(anchor !== undefined && detail(context, own, [anchor])),
  };
  return { view, place, own: core };
}

function formatOf({ keywords }: FlatSchema): string | undefined {
  const formats = (keywords.format ?? []).flatMap((format) => string(format) ?? []);
  return string(formats.join(' | '));
}

function hasParts({ properties, patternProperties, alternatives, keywords }: FlatSchema): boolean {
  return (
    properties.size > 0 ||
    patternProperties.size > 0 ||
    alternatives.length > 0 ||
    ['items', 'additionalProperties', 'prefixItems'].some((key) =>
      keywords[key]?.some((value) => isObject(value) || Array.isArray(value)),
    ) ||
    allowedValues(keywords.enum).length > longEnum
  );
}

/** @param known required properties that are marked elsewhere. */
function detail(
  context: PageContext,
  flat: FlatSchema,
  path: readonly string[],
  known: ReadonlySet<string> = new Set(),
): Omit<SchemaView, 'types'> {
  const { keywords, properties, required } = flat;
  const unlisted = [...required].filter((name) => !properties.has(name) && !known.has(name));
  const constraints = constraintsOf(keywords, unlisted);
  const fields = fieldsOf(context, flat, path);
  const variants = variantsOf(context, flat, path, schemaView);
  const items = together(keywords.items);
  const isPlain = fields.length === 0 && variants.length === 0 && items === undefined;
  const allowed = allowedValues(keywords.enum).filter((value) => value !== null);
  return {
    ...(constraints.length > 0 && { constraints }),
    ...optional('enum', jsonTexts(allowed)),
    ...optional('const', jsonTexts(keywords.const ?? [])),
    ...optional('default', jsonTexts(keywords.default ?? [])),
    ...(isPlain && optional('examples', jsonTexts(flat.examples))),
    ...(fields.length > 0 && { fields }),
    ...optional('additional', additional(context, together(keywords.additionalProperties), path)),
    ...(isSchema(items) && { items: schemaView(context, items, path) }),
    ...(variants.length > 0 && { variants }),
  };
}

function fieldsOf(
  context: PageContext,
  { properties, patternProperties, required }: FlatSchema,
  path: readonly string[],
): readonly Field[] {
  return [
    ...[...properties].map(([name, schema]) => ({
      ...field(context, name, schema, path),
      ...(required.has(name) && { required: true as const }),
    })),
    ...[...patternProperties].map(([name, schema]) => ({
      ...field(context, name, schema, path),
      isPattern: true as const,
    })),
  ];
}

function field(
  context: PageContext,
  name: string,
  schema: unknown,
  path: readonly string[],
): Field {
  const here = [...path, name];
  const anchor = context.anchor(...here);
  const { place, core } = partsOf(context.document, schema);
  const { keywords } = flatten([...place, ...core]);
  const is = (key: string) => keywords[key]?.includes(true) === true;
  return {
    name,
    anchor,
    ...(is('deprecated') && { deprecated: true as const }),
    ...(is('readOnly') && { readOnly: true as const }),
    ...(is('writeOnly') && { writeOnly: true as const }),
    ...describedSchema(context, schema, here),
  };
}

function additional(
  context: PageContext,
  schema: unknown,
  path: readonly string[],
): SchemaView['additional'] {
  if (schema === false) return 'refused';
  const isOpen = !isObject(schema) || Object.keys(schema).length === 0;
  return isOpen ? undefined : schemaView(context, schema, [...path, '~']);
}

function isSchema(value: unknown): boolean {
  return isObject(value) || typeof value === 'boolean';
}
