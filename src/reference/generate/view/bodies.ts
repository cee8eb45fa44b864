import type { Body, Content, Field, ParameterGroup, ParameterPlace, Response } from '../../page';
import { isObject, object, type JsonObject } from '../../../openapi/json';
import { entries, holdersOf, resolve, type Target } from '../../../openapi/resolve';
import { optional, type PageContext } from './context';
import { bodyExamples } from './example';
import { describedSchema, schemaView } from './schema';
import { jsonTexts } from '../../../openapi/values';

const places: readonly ParameterPlace[] = ['path', 'query', 'header', 'cookie'];

/** Parameters by their place: path, query, header or cookie. */
export function parametersView(
  context: PageContext,
  parameters: readonly Target[],
): readonly ParameterGroup[] {
  return places.flatMap((place) => {
    const fields = parameters
      .filter(({ node }) => node.in === place)
      .map((target) => parameterField(context, target, place, String(target.node.name)));
    return fields.length === 0 ? [] : [{ place, fields }];
  });
}

export function bodyView(context: PageContext, value: unknown, name: string): Body | undefined {
  if (!isObject(value)) return undefined;
  const target = resolve(context.document, value);
  const contents = contentsView(context, target.node.content, [name], true);
  return {
    ...(target.node.required === true && { required: true as const }),
    ...describe(context, target),
    contents,
  };
}

export function responsesView(
  context: PageContext,
  responses: unknown,
  prefix: readonly string[] = [],
): readonly Response[] {
  return entries(context.document, responses)
    .filter(([status]) => !status.startsWith('x-'))
    .map(([status, target]) => {
      const anchor = context.anchor(...prefix, `response-${status}`);
      return {
        status,
        anchor,
        ...describe(context, target),
        headers: headersView(context, target.node.headers, anchor),
        contents: contentsView(context, target.node.content, [anchor], false),
      };
    });
}

/** Headers. A header that several responses share is described in the first and linked from the others. */
function headersView(context: PageContext, headers: unknown, anchor: string): readonly Field[] {
  return entries(context.document, headers).map(([name, target]) => {
    const { pointer } = target;
    const link = pointer === undefined ? undefined : context.drawn.get(pointer);
    if (link !== undefined) return { name, link, anchor: '', schema: { types: [] } };
    const path = pointer === undefined ? anchor : 'response-header';
    const field = parameterField(context, target, path, name);
    if (pointer !== undefined) context.drawn.set(pointer, `#${field.anchor}`);
    return field;
  });
}

function parameterField(context: PageContext, target: Target, place: string, name: string): Field {
  const { node } = target;
  const [content] = Object.values(object(node.content)).map(object);
  const schema = node.schema ?? content?.schema ?? {};
  const anchor = context.anchor(place, name);
  const [holder] = holdersOf(target, 'description');
  return {
    name,
    anchor,
    ...(node.required === true && { required: true as const }),
    ...(node.deprecated === true && { deprecated: true as const }),
    ...optional('examples', parameterExamples(context, node)),
    ...describedSchema(context, schema, [place, name], holder),
  };
}

function parameterExamples(context: PageContext, node: JsonObject): readonly string[] | undefined {
  if ('example' in node) return jsonTexts([node.example]);
  const examples = entries(context.document, node.examples);
  return jsonTexts(examples.map(([, { node: example }]) => example.value));
}

function contentsView(
  context: PageContext,
  contents: unknown,
  path: readonly string[],
  isRequest: boolean,
): readonly Content[] {
  return entries(context.document, contents).map(([mediaType, { node }]) => ({
    mediaType,
    ...('schema' in node && { schema: schemaView(context, node.schema, path) }),
    ...bodyExamples(context, node, mediaType, isRequest),
  }));
}

function describe(context: PageContext, target: Target) {
  const [holder] = holdersOf(target, 'description');
  return optional('description', holder && context.prose(holder));
}
