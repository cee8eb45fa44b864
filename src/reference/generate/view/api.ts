import type { ApiName, ApiPage, FormerOperation, OperationGroup, OperationLink } from '../../page';
import { formerOperationsOf } from '../../../openapi/former';
import { list, object, string, type JsonObject } from '../../../openapi/json';
import { operationsOf, type Operation } from '../../../openapi/operations';
import { downloadNames } from '../downloads/publish';
import { plain } from '../prose';
import { anchorName, optional, type PageContext } from './context';
import { titleOf } from './operation';
import { schemesView } from './security';
import { jsonText } from '../../../openapi/values';

/** @example apiName(document, 'platform') // => { id: 'platform', title: 'Platform API' } */
export function apiName(document: JsonObject, id: string): ApiName {
  return { id, title: plain(string(object(document.info).title) ?? id) };
}

/** The index of one API. */
export function apiPage(context: PageContext, api: ApiName, file: string): ApiPage {
  const info = object(context.document.info);
  const former = formerView(context);
  return {
    api,
    version: jsonText(info.version ?? ''),
    ...optional('summary', context.text(info, 'summary')),
    ...optional('description', context.prose(info)),
    servers: list(context.document.servers)
      .map(object)
      .flatMap((server) => {
        const url = string(server.url);
        return url === undefined
          ? []
          : [{ url, ...optional('description', context.prose(server)) }];
      }),
    files: downloadNames(file),
    security: schemesView(context),
    groups: groupsOf(context),
    ...(former.length > 0 && { former }),
  };
}

/**
 * Operations by their first tag, in the order of the document's tags; then the tags that the document
 * does not describe, and finally the operations without tags.
 */
function groupsOf(context: PageContext): readonly OperationGroup[] {
  const operations = operationsOf(context.document);
  const described = list(context.document.tags).map(object);
  const names = [...described.map((tag) => string(tag.name)), ...operations.map(tagOf), undefined];
  return [...new Set(names)].flatMap((name): readonly OperationGroup[] => {
    const links = operations
      .filter((each) => tagOf(each) === name)
      .map((each) => link(context, each));
    if (links.length === 0) return [];
    if (name === undefined) return [{ anchor: 'operations', operations: links }];
    const tag = described.find((each) => each.name === name) ?? {};
    return [
      {
        anchor: anchorName(['operations', name]),
        label: context.text(tag, 'x-displayName') ?? { text: plain(name) },
        ...optional('description', context.prose(tag)),
        operations: links,
      },
    ];
  });
}

function tagOf({ node }: Operation): string | undefined {
  return list(node.tags)
    .map(string)
    .find((name) => name !== undefined);
}

function link(context: PageContext, operation: Operation): OperationLink {
  const { id, method, path, node } = operation;
  return {
    id,
    method,
    path,
    title: titleOf(context, operation),
    ...(node.deprecated === true && { deprecated: true as const }),
  };
}

function formerView(context: PageContext): readonly FormerOperation[] {
  return formerOperationsOf(context.document).map(({ anchor, method, path, node }) => ({
    anchor,
    method,
    path,
    title: titleOf(context, { node, path, method }),
    ...optional('description', context.prose(node)),
  }));
}
