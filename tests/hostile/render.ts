import { createElement, type ComponentType } from 'react';
import { renderToString } from 'react-dom/server';

import Api from '../../src/reference/components/Api';
import ApiList from '../../src/reference/components/ApiList';
import Operation from '../../src/reference/components/Operation';
import SchemaPage from '../../src/reference/components/SchemaPage';
import { frame, type ReferencePage } from '../support/reference-pages';

type PageProps = { readonly page: unknown; readonly Flow: ComponentType };
const components = { Api, ApiList, Operation, SchemaPage };

/** The page as the server renders it. @throws Error where its data is no JSON, or its component cannot draw it */
export function render({ name, mdx, data }: ReferencePage): string {
  const component = frame.exec(mdx)?.[1] ?? '';
  if (!(component in components)) throw new Error(`${name} is no page of the reference`);
  const Component = components[component as keyof typeof components] as ComponentType<PageProps>;
  const page: unknown = JSON.parse(data);
  return renderToString(createElement(Component, { page, Flow: () => null }));
}
