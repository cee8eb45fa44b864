import type { Catalogue } from '../../../catalogue';
import type { ApiListPage, ListedApi } from '../../page';
import type { SourceDocument } from '../../../openapi/check';
import { overlayOf } from '../downloads/overlay';
import type { ApiReference } from '../reference';
import { openapiTexts } from '../../../openapi/texts';
import { optional } from './context';

/** How much of a document is in French, and the name of its overlay. */
export type FrenchState = Pick<ListedApi, 'french' | 'overlay'>;

export function frenchState(source: SourceDocument, french: Catalogue): FrenchState {
  const texts = openapiTexts(source.document);
  const current = texts.filter(
    ({ text, reference }) => french.translate(text, reference).lang !== 'en',
  );
  return {
    french: { total: texts.length, current: current.length },
    ...optional('overlay', overlayOf(source, french)?.name),
  };
}

/** The index of all APIs, in the language of their references. */
export function apiList(
  references: readonly (ApiReference & { readonly state: FrenchState })[],
): ApiListPage {
  return {
    apis: references.map(({ api, index, operations, state }) => {
      const webhooks = operations.filter(({ method }) => method === 'event').length;
      return {
        api,
        ...optional('summary', index.summary),
        operations: operations.length - webhooks,
        webhooks,
        files: index.files,
        ...state,
      };
    }),
  };
}
