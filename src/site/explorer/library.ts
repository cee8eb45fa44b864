import type { LoadedContent } from '@docusaurus/plugin-content-docs';
import type { AllContent } from '@docusaurus/types';

import type { Reading } from '../../explorer/data';
import type { Route } from '../../reference/build/routes';
import type { Library } from './parts';

const docsPlugin = 'docusaurus-plugin-content-docs';

/**
 * The titles of pages and operations in the language of the build.
 * @throws {Error} naming a page that the model leads to and the site does not have.
 */
export function libraryOf(
  allContent: AllContent,
  baseUrl: string,
  routes: readonly Pick<Route, 'api' | 'operationId' | 'service'>[],
): Library {
  const guide = pagesOf(allContent, 'default', baseUrl);
  const reference = pagesOf(allContent, 'api', baseUrl);
  const readingOf = (id: string): Reading | undefined => {
    const path = `/api/${id}`;
    const title = reference.get(path);
    return title === undefined ? undefined : { path, title };
  };
  return {
    page(path) {
      const title = guide.get(path);
      if (title === undefined) throw new Error(`components.yaml: there is no page ${path}.`);
      return { path, title };
    },
    operations: (service) =>
      routes
        .filter((route) => route.service === service)
        .flatMap(({ api, operationId }) => readingOf(`${api}/${operationId}`) ?? []),
    operation(id) {
      const reading = readingOf(id);
      if (!reading) throw new Error(`There is no page of the operation ${id}.`);
      return reading;
    },
  };
}

/** The titles of the pages of one docs plugin, by their addresses within the language. */
function pagesOf(allContent: AllContent, id: string, baseUrl: string): ReadonlyMap<string, string> {
  const content = allContent[docsPlugin]?.[id] as LoadedContent | undefined;
  const docs = content?.loadedVersions.flatMap((version) => version.docs) ?? [];
  return new Map(
    docs.map(({ permalink, title }) => [`/${permalink.slice(baseUrl.length)}`, title]),
  );
}
