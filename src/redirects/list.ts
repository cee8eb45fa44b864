import type { SourceDocument } from '../openapi/check';
import { formerOperationsOf } from '../openapi/former';

/** The former address of a page, and where it leads, perhaps to a heading; without the prefix of the language. */
export type Redirect = { readonly from: `/${string}`; readonly to: `/${string}` };

/** Pages that moved. */
const moved: readonly Redirect[] = [
  {
    from: '/enterprise/tech-overview/architecture',
    to: '/enterprise/tech-overview/architecture/overview',
  },
  {
    from: '/enterprise/tech-overview/security',
    to: '/enterprise/tech-overview/security/network-security',
  },
  { from: '/using-the-api', to: '/using-the-api/authentication' },
];

/**
 * Every redirect of the site: pages that moved, and operations that an API no longer has, whose entry is on the page of
 * the API.
 * @example redirectsOf(documents).at(-1) // => { from: '/api/pets/get-pet', to: '/api/pets#former-operations.get-pet' }
 */
export function redirectsOf(documents: readonly SourceDocument[]): readonly Redirect[] {
  const former = documents.flatMap(({ api, document }) =>
    formerOperationsOf(document).map(({ id, anchor }): Redirect => ({
      from: `/api/${api}/${id}`,
      to: `/api/${api}#${anchor}`,
    })),
  );
  return [...moved, ...former];
}
