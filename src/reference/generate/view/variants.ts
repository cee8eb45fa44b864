import type { SchemaView, Variant, Variants } from '../../page';
import { isObject, list, object, string } from '../../../openapi/json';
import { optional, type PageContext } from './context';
import { flatten, typesOf, type Alternatives, type FlatSchema } from './flatten';
import { isNull, partsOf } from './parts';

type Draw = (context: PageContext, schema: unknown, path: readonly string[]) => SchemaView;

/** The alternatives of a schema, the items of a tuple, and the excluded schemas. */
export function variantsOf(
  context: PageContext,
  { alternatives, keywords }: FlatSchema,
  path: readonly string[],
  draw: Draw,
): readonly Variants[] {
  const one = (schema: unknown, position: number) => variant(context, schema, path, position, draw);
  const excluded = (keywords.not ?? []).filter(isObject);
  const groups: readonly Variants[] = [
    ...alternatives.map((group) => alternativesView(context, group, one)),
    ...(keywords.prefixItems ?? []).map((items) => {
      return { kind: 'prefixItems' as const, options: list(items).map(one) };
    }),
    { kind: 'not', options: excluded.map(one) },
  ];
  return groups.filter(({ options }) => options.length > 0);
}

function alternativesView(
  { document }: PageContext,
  { kind, options, discriminator }: Alternatives,
  one: (schema: unknown, position: number) => Variant,
): Variants {
  const mapping = Object.entries(object(discriminator.mapping));
  const drawn = options.filter((option) => !isNull(document, option));
  return {
    kind,
    ...optional('discriminator', string(discriminator.propertyName)),
    options: drawn.map((option, i) => {
      const { pointer, name } = partsOf(document, option);
      const values = mapping
        .filter(([, target]) => target !== undefined && (target === pointer || target === name))
        .map(([value]) => value);
      return { ...one(option, i), ...(values.length > 0 && { values }) };
    }),
  };
}

function variant(
  context: PageContext,
  schema: unknown,
  path: readonly string[],
  position: number,
  draw: Draw,
): Variant {
  const { place, core, name } = partsOf(context.document, schema);
  const flat = flatten([...place, ...core]);
  const title = (flat.keywords.title ?? []).flatMap((each) => string(each) ?? []).join(', ');
  const label = name ?? [title, typesOf(flat).join(' | ')].find(Boolean) ?? `${position + 1}`;
  const here = [...path, label];
  return { label, anchor: context.anchor(...here), schema: draw(context, schema, here) };
}
