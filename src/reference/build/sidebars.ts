import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

import type { OperationLink, SchemaPage } from '../page';
import { indexId } from './mdx';
import type { ApiReference } from './reference';

type Item = Extract<SidebarsConfig[string], readonly unknown[]>[number];

/**
 * One sidebar an API: its index, then its operations by tag. Labels of operations come from the
 * pages, so they are in the page's language.
 */
export function sidebarsOf(references: readonly ApiReference[]): SidebarsConfig {
  const sidebars = references.map(({ api, index, schemas }): [string, Item[]] => [
    api.id,
    [
      { type: 'doc' as const, id: `${api.id}/${indexId}`, className: 'api-index' },
      ...index.groups.flatMap(({ label, anchor, operations }): Item[] => {
        const items = operations.map((operation) => ({
          type: 'doc' as const,
          id: `${api.id}/${operation.id}`,
          className: classOf(operation),
        }));
        if (label === undefined) return items;
        const category = { type: 'category' as const, label: label.text, key: anchor, items };
        return [{ ...category, collapsed: false }];
      }),
      ...schemaItems(api.id, schemas),
    ],
  ]);
  return Object.fromEntries(sidebars);
}

const schemaLabels = { en: 'Schemas', fr: 'Schémas' } as const;

function schemaItems(api: string, schemas: readonly SchemaPage[]): readonly Item[] {
  if (schemas.length === 0) return [];
  const items = schemas.map(({ id }) => ({ type: 'doc' as const, id: `${api}/schemas/${id}` }));
  return [{ type: 'category', label: schemaLabels.en, key: 'schemas', items }];
}

/**
 * The names of tags in another language, as Docusaurus reads them.
 * @example { 'sidebar.platform.category.operations.Companies': { message: 'Sociétés' } }
 */
export function sidebarMessages(references: readonly ApiReference[]) {
  const messages = references.flatMap(({ api, index, schemas }) => [
    ...index.groups.flatMap(({ label, anchor }) => {
      if (label === undefined) return [];
      return [[`sidebar.${api.id}.category.${anchor}`, { message: label.text }] as const];
    }),
    ...(schemas.length === 0
      ? []
      : [[`sidebar.${api.id}.category.schemas`, { message: schemaLabels.fr }] as const]),
  ]);
  return Object.fromEntries(messages);
}

function classOf({ method, deprecated }: OperationLink): string {
  return [`api-method api-method--${method}`, ...(deprecated ? ['api-deprecated'] : [])].join(' ');
}
