import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import * as z from 'zod';

import type { ApiReference } from './reference';
import { indexId } from './mdx';

const docItem = z.object({
  type: z.literal('doc'),
  id: z.string(),
  className: z.string().optional(),
});
const category = z.object({
  type: z.literal('category'),
  label: z.string(),
  collapsed: z.boolean().optional(),
  items: z.array(docItem),
});

/** A sidebar as docusaurus-plugin-openapi-docs writes it. */
const generatedSidebar = z.array(z.discriminatedUnion('type', [docItem, category]));

type Item = Extract<SidebarsConfig[string], readonly unknown[]>[number];

/** The generator's label for operations without a tag. */
const untagged = 'UNTAGGED';
const schemasLabel = { en: 'Schemas', fr: 'Schémas' } as const;

/** The data of an API’s index, as far as its sidebar needs it. */
const apiIndex = z.object({
  groups: z.array(
    z.object({ anchor: z.string(), operations: z.array(z.object({ id: z.string() })) }),
  ),
});

/**
 * The sidebar of an API, made from the generated one: the index under its own id, operations without a tag at the top
 * level, and the schemas that have pages. Each category has the anchor of its heading on the index, for breadcrumbs.
 * @param generated the default export of `sidebar.ts`
 * @param index the data of the API’s index
 * @param schemas the ids of the pages of schemas
 * @throws {z.ZodError} if the generated sidebar or the index does not have the expected shape
 */
export function sidebarOf(
  api: string,
  generated: unknown,
  index: unknown,
  schemas: readonly string[],
): Item[] {
  const [, ...items] = generatedSidebar.parse(generated);
  const anchors = new Map(
    apiIndex
      .parse(index)
      .groups.flatMap(({ anchor, operations }) =>
        operations.map(({ id }): [string, string] => [`${api}/${id}`, anchor]),
      ),
  );
  return [
    { type: 'doc', id: `${api}/${indexId}`, className: 'api-index' },
    ...items.flatMap((item): readonly Item[] => {
      if (item.type === 'doc') return [item];
      if (item.label === untagged) return item.items;
      const anchor = anchors.get(item.items[0]?.id ?? '');
      return [{ ...item, ...(anchor !== undefined && { customProps: { anchor } }) }];
    }),
    ...schemaItems(api, schemas),
  ];
}

function schemaItems(api: string, schemas: readonly string[]): readonly Item[] {
  if (schemas.length === 0) return [];
  const items = schemas.map((id) => ({ type: 'doc' as const, id: `${api}/schemas/${id}` }));
  return [{ type: 'category', label: schemasLabel.en, key: 'schemas', items }];
}

/**
 * The names of tags in another language, as Docusaurus expects them.
 * @param english the same references in English, whose labels are Docusaurus' keys
 * @example { 'sidebar.platform.category.Companies': { message: 'Sociétés' } }
 */
export function sidebarMessages(
  english: readonly ApiReference[],
  translated: readonly ApiReference[],
) {
  const labels = translated.flatMap(({ api, index }) =>
    index.groups.flatMap(({ anchor, label }) => {
      const source = english
        .find((each) => each.api.id === api.id)
        ?.index.groups.find((group) => group.anchor === anchor)?.label;
      if (label === undefined || source === undefined) return [];
      return [[`sidebar.${api.id}.category.${source.text}`, { message: label.text }] as const];
    }),
  );
  const schemas = translated
    .filter((each) => each.schemas.length > 0)
    .map(
      ({ api }) => [`sidebar.${api.id}.category.schemas`, { message: schemasLabel.fr }] as const,
    );
  return Object.fromEntries([...labels, ...schemas]);
}
