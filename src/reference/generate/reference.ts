import type { ApiName, ApiPage, OperationPage, SchemaPage, SchemaView } from '../page';
import { sourceCatalogue } from '../../catalogue';
import type { SourceDocument } from '../../openapi/check';
import { pointer } from '../../openapi/json';
import { operationsOf, type Operation } from '../../openapi/operations';
import { FaultError, type Fault } from '../../faults/fault';
import type { ProseRenderer } from './prose';
import { elsewhereOf, schemaKey, schemaNames, splitPages, type Split } from './split';
import { translateDocument, type Translation } from '../../openapi/translate';
import { apiName, apiPage } from './view/api';
import { pageContext, type PageContext } from './view/context';
import { operationPage } from './view/operation';
import { schemaView } from './view/schema';

/** All pages of one API in one language. */
export interface ApiReference {
  readonly api: ApiName;
  readonly source: SourceDocument;
  readonly index: ApiPage;
  readonly operations: readonly OperationPage[];
  readonly schemas: readonly SchemaPage[];
}

/** @example pageAddresses(documents).has('/api/platform/list-companies') // => true */
export function pageAddresses(sources: readonly SourceDocument[]): ReadonlySet<string> {
  return new Set([
    '/api',
    ...sources.flatMap(({ api, document }) => [
      `/api/${api}`,
      ...operationsOf(document).map(({ id }) => `/api/${api}/${id}`),
    ]),
  ]);
}

/**
 * The pages of one document.
 * @param split the same for all languages, so that they have the same pages, see `splitOf`.
 */
export function apiReference(
  source: SourceDocument,
  translation: Translation,
  render: ProseRenderer,
  split: Split,
): ApiReference {
  const { document } = translation;
  const api = apiName(document, source.api);
  const context = (key: string) =>
    pageContext(translation, render, elsewhereOf(split, api.id, key));
  const operations = operationsOf(document).map((operation) =>
    operationPage(context(operation.id), api, operation),
  );
  const schemas = [...split.pages].map(([name, id]): SchemaPage => {
    return { api, id, name, schema: namedSchema(context(schemaKey(name)), name) };
  });
  const index = apiPage(pageContext(translation, render), api, source.file);
  return { api, source, operations, schemas, index };
}

/**
 * The schemas of a document that have their own pages. To decide this, every page is drawn once.
 * @throws {FaultError} with every operation that cannot be drawn.
 */
export function splitOf(source: SourceDocument, render: ProseRenderer): Split {
  const translation = translateDocument(source.document, sourceCatalogue);
  const api = apiName(source.document, source.api);
  const context = (leftOut: ReadonlySet<string>) => {
    const pointers = [...leftOut].map((name) => pointer('components', 'schemas', name));
    return pageContext(translation, render, new Map(pointers.map((each) => [each, each])));
  };
  const operations = operationsOf(source.document).map((operation) => {
    const draw = (leftOut: ReadonlySet<string>) => operationPage(context(leftOut), api, operation);
    return [operation.id, draw] as const;
  });
  const schema = (name: string) => (leftOut: ReadonlySet<string>) =>
    namedSchema(context(leftOut), name);
  const drawing = { operations: new Map(operations), schema };
  const { failures, ...split } = splitPages(drawing, schemaNames(source.document));
  const faults = operationsOf(source.document).flatMap((operation) =>
    failures.has(operation.id) ? [drawingFault(source, operation, failures.get(operation.id))] : [],
  );
  if (faults.length > 0) throw new FaultError(faults);
  return split;
}

function namedSchema(context: PageContext, name: string): SchemaView {
  return schemaView(context, { $ref: pointer('components', 'schemas', name) }, [name]);
}

function drawingFault(source: SourceDocument, { pointer: at }: Operation, error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error);
  const remedy = 'give its nested schemas names under components/schemas, or split it';
  return source.faultAt(at, `cannot be drawn, ${message}`, remedy);
}
