import type { ApiListPage, ApiName, ApiPage, OperationPage } from '../page';
import type { SourceDocument } from './check';
import { operationsOf } from './operations';
import { DocumentError, type Problem } from './problems';
import type { ProseRenderer } from './prose';
import type { Translation } from './translate';
import { apiName, apiPage } from './view/api';
import { pageContext } from './view/context';
import { operationPage } from './view/operation';

/** All pages of one API in one language. */
export interface ApiReference {
  readonly api: ApiName;
  readonly source: SourceDocument;
  readonly index: ApiPage;
  readonly operations: readonly OperationPage[];
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
 * @throws {DocumentError} naming every operation that cannot be drawn.
 */
export function apiReference(
  source: SourceDocument,
  translation: Translation,
  render: ProseRenderer,
): ApiReference {
  const { document } = translation;
  const api = apiName(document, source.api);
  const problems: Problem[] = [];
  const operations = operationsOf(document).flatMap((operation) => {
    try {
      return [operationPage(pageContext(translation, render), api, operation)];
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const remedy = 'give its nested schemas names under components/schemas, or split it';
      problems.push(source.problemAt(operation.pointer, `cannot be drawn, ${message}`, remedy));
      return [];
    }
  });
  if (problems.length > 0) throw new DocumentError(problems);
  return {
    api,
    source,
    operations,
    index: apiPage(pageContext(translation, render), api, source.file),
  };
}

/** The index of all APIs. */
export function apiList(references: readonly ApiReference[]): ApiListPage {
  return {
    apis: references.map(({ api, index, operations }) => ({
      api,
      version: index.version,
      ...(index.summary && { summary: index.summary }),
      operations: operations.length,
    })),
  };
}
