import omit from 'lodash/omit';

import type { Field, SchemaView } from '../../page';
import { isObject, list, object, string } from '../../../openapi/json';
import { holdersOf } from '../../../openapi/resolve';
import { constraintsOf } from './constraints';
import { optional, type PageContext } from './context';
import { flatten, type FlatSchema } from './flatten';
import { typesOf, unwrap, type Unwrapped } from './unwrap';
import { examplesOf, jsonText, jsonTexts } from '../../../openapi/values';
import { variantsOf } from './variants';

/** An enum longer than this is drawn once per page, like an object. */
const longEnum = 12;

/**
 * A schema as drawn at one position of a page. A named schema that has parts is drawn at its first position and linked
 * from the others, which also ends every cycle.
 * @param path names of the position, from which its anchors are made.
 */
export function schemaView(
  context: PageContext,
  schema: unknown,
  path: readonly string[],
): SchemaView {
  context.countSchema();
  if (schema === false) return { types: ['never'] };
  const { document } = context;
  const target = unwrap(document, schema);
  const { node, pointer, name } = target;
  const flat = flatten(document, node, new Set(pointer === undefined ? [] : [pointer]));
  const summary = {
    types: typesOf({ ...flat.keywords, properties: Object.fromEntries(flat.properties) }),
    ...optional('format', string(flat.keywords.format)),
    ...(target.isNullable && { nullable: true as const }),
    ...optional('name', name),
  };
  if (pointer === undefined || name === undefined || !hasParts(flat)) {
    return { ...summary, ...detail(context, target, flat, path) };
  }
  const link = context.drawn.get(pointer);
  if (link !== undefined) return { ...summary, link };
  const anchor = context.anchor(name);
  context.drawn.set(pointer, `#${anchor}`);
  return { ...summary, anchor, ...detail(context, target, flat, [anchor]) };
}

/** The description at the position and, if the schema has parts of its own, that of the schema. */
export function descriptions(context: PageContext, schema: unknown) {
  const [outer] = holdersOf(unwrap(context.document, schema), 'description');
  return outer === undefined ? undefined : context.prose(outer);
}

function hasParts({ properties, alternatives, keywords }: FlatSchema): boolean {
  return (
    properties.size > 0 ||
    alternatives.length > 0 ||
    ['items', 'additionalProperties', 'patternProperties', 'prefixItems'].some(
      (key) => isObject(keywords[key]) || Array.isArray(keywords[key]),
    ) ||
    list(keywords.enum).length > longEnum
  );
}

function detail(
  context: PageContext,
  target: Unwrapped,
  flat: FlatSchema,
  path: readonly string[],
): Omit<SchemaView, 'types'> {
  const { keywords } = flat;
  const inner = holdersOf(target, 'description').at(-1);
  const constraints = constraintsOf(keywords);
  const fields = fieldsOf(context, flat, path);
  const variants = variantsOf(context, flat, path, schemaView);
  const isPlain = fields.length === 0 && variants.length === 0 && keywords.items === undefined;
  return {
    ...optional('description', inner && context.prose(inner)),
    ...(constraints.length > 0 && { constraints }),
    ...optional('enum', jsonTexts(list(keywords.enum).filter((value) => value !== null))),
    ...('const' in keywords && { const: jsonText(keywords.const) }),
    ...('default' in keywords && { default: jsonText(keywords.default) }),
    ...(isPlain && optional('examples', jsonTexts(examplesOf(keywords)))),
    ...(fields.length > 0 && { fields }),
    ...optional('additional', additional(context, keywords.additionalProperties, path)),
    ...(isSchema(keywords.items) && { items: schemaView(context, keywords.items, path) }),
    ...(variants.length > 0 && { variants }),
  };
}

function fieldsOf(
  context: PageContext,
  { properties, required, keywords }: FlatSchema,
  path: readonly string[],
): readonly Field[] {
  const patterns = Object.entries(object(keywords.patternProperties));
  return [
    ...[...properties].map(([name, schema]) => ({
      ...field(context, name, schema, path),
      ...(required.has(name) && { required: true as const }),
    })),
    ...patterns.map(([name, schema]) => ({
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
  const { node } = unwrap(context.document, schema);
  const description = descriptions(context, schema);
  const view = schemaView(context, schema, here);
  return {
    name,
    anchor,
    ...(node.deprecated === true && { deprecated: true as const }),
    ...(node.readOnly === true && { readOnly: true as const }),
    ...(node.writeOnly === true && { writeOnly: true as const }),
    ...optional('description', description),
    schema: isSaidTwice(view, description) ? omit(view, 'description') : view,
  };
}

function isSaidTwice(view: SchemaView, description: unknown): boolean {
  return JSON.stringify(view.description) === JSON.stringify(description) || !view.anchor;
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
