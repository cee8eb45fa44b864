import { stringify } from 'yaml';

import { descriptionOf } from './description';
import type { ApiReference } from './reference';
import type { OperationPage, Prose, ProseNode, SchemaPage } from '../page';

/** The id of an API's index page. No operation id in kebab case can be equal to it. */
export const indexId = '_index';

/** The texts in the front matter of a page. */
export interface PageHead {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

export function operationHead({ id, title, description }: OperationPage): PageHead {
  return { id, title: title.text, description: descriptionOf(textOf(description) ?? title.text) };
}

export function indexHead({ api: { title }, index }: ApiReference): PageHead {
  const description = index.summary?.text ?? textOf(index.description) ?? title;
  return { id: indexId, title, description: descriptionOf(description) };
}

/**
 * The MDX of an operation: front matter, its data and one component. The texts of the document are in the data, so
 * that they are never parsed as MDX.
 */
export function operationMdx(api: string, { id, title, description }: PageHead): string {
  return mdx({
    frontMatter: {
      id,
      title,
      description,
      slug: `/${api}/${id}`,
      sidebar_label: title,
      pagination_label: title,
    },
    component: 'Operation',
    data: `./${id}.json`,
    hasContents: true,
    // The reference and the explorer do not import each other: only the page combines them.
    companion: { name: 'Flow', source: '@site/src/explorer/OperationFlow' },
  });
}

/** The MDX of a schema that has its own page. */
export function schemaMdx({ api, id, name, schema }: SchemaPage): string {
  return mdx({
    frontMatter: {
      id,
      title: name,
      description: descriptionOf(textOf(schema.description) ?? `${api.title}: ${name}`),
      slug: `/${api.id}/schemas/${id}`,
    },
    component: 'SchemaPage',
    data: `./${id}.json`,
    hasContents: false,
  });
}

/** The MDX of an API's index. */
export function apiMdx(api: string, { id, title, description }: PageHead): string {
  return mdx({
    frontMatter: { id, title, description, slug: `/${api}` },
    component: 'Api',
    data: `./${id}.json`,
    hasContents: true,
  });
}

export function apiListMdx(title: string, description: string): string {
  return mdx({
    frontMatter: { id: 'index', title, description, slug: '/', pagination_next: null },
    component: 'ApiList',
    data: './index.json',
    hasContents: false,
  });
}

interface Page {
  readonly frontMatter: Readonly<Record<string, string | null>>;
  readonly component: 'Operation' | 'Api' | 'ApiList' | 'SchemaPage';
  readonly data: string;
  readonly hasContents: boolean;
  /** A component that is passed to the page's own component under this name. */
  readonly companion?: { readonly name: string; readonly source: string };
}

function mdx({ frontMatter, component, data, hasContents, companion }: Page): string {
  const settings = {
    ...frontMatter,
    hide_title: true,
    custom_edit_url: null,
    ...(!hasContents && { hide_table_of_contents: true }),
  };
  const imports = hasContents ? `${component}, { contents }` : component;
  const given = companion ? ` ${companion.name}={${companion.name}}` : '';
  return [
    `---\n${stringify(settings, { lineWidth: 0 })}---\n`,
    `import ${imports} from '@site/src/reference/components/${component}';`,
    ...(companion ? [`import ${companion.name} from '${companion.source}';`] : []),
    `import page from '${data}';\n`,
    ...(hasContents ? [`export const toc = contents(page);\n`] : []),
    `<${component} page={page}${given} />\n`,
  ].join('\n');
}

/** The text of the first paragraph. */
function textOf(prose: Prose | undefined): string | undefined {
  const [first] = prose?.nodes ?? [];
  return first === undefined ? undefined : words(first).trim() || undefined;
}

function words(node: ProseNode): string {
  if (typeof node === 'string') return node;
  const [, , ...children] = node;
  return children.map(words).join('');
}
