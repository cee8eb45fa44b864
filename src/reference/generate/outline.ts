import type { JsonObject } from '../../openapi/json';
import { indexHead, operationHead } from './mdx';
import type { ApiReference } from './reference';

/**
 * The document from which docusaurus-plugin-openapi-docs makes the pages of an API: every operation with its final id,
 * title, description, method and tag, in the language of the pages. Schemas are left out: the generator would write
 * each one out wherever it is used, which grows without bound. The pages draw them from the document itself.
 * @example outline(reference).paths // => { '/list-companies': { get: { operationId: 'list-companies', … } }, … }
 */
export function outline(reference: ApiReference): JsonObject {
  const { index } = reference;
  const { title, description } = indexHead(reference);
  const tags = index.groups.flatMap(({ anchor, label }) =>
    label === undefined ? [] : [{ name: anchor, 'x-displayName': label.text }],
  );
  const tagOf = new Map(
    index.groups.flatMap(({ anchor, label, operations }) =>
      label === undefined ? [] : operations.map(({ id }) => [id, anchor] as const),
    ),
  );
  const items = reference.operations.map((page) => {
    const { id, method } = page;
    const head = operationHead(page);
    const tag = tagOf.get(id);
    const operation = {
      operationId: id,
      summary: head.title,
      // The generator replaces double quotes in a title with single ones.
      'x-title': head.title,
      description: head.description,
      ...(tag !== undefined && { tags: [tag] }),
      ...(page.deprecated && { deprecated: true }),
      responses: {},
    };
    return { id, method, operation };
  });
  const calls = items.filter(({ method }) => method !== 'event');
  const events = items.filter(({ method }) => method === 'event');
  return {
    openapi: '3.1.0',
    info: { title, version: index.version, description },
    tags,
    // Each operation has its own path: the generator fails at a path with a name such as `hasOwnProperty`.
    paths: Object.fromEntries(
      calls.map(({ id, method, operation }) => [`/${id}`, { [method]: operation }]),
    ),
    webhooks: Object.fromEntries(events.map(({ id, operation }) => [id, { post: operation }])),
  };
}
