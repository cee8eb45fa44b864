import type { LoadedContent } from '@docusaurus/plugin-content-docs';
import type { AllContent } from '@docusaurus/types';

import type { Reading } from '../data';
import type { RoutedOperation } from '../../openapi/owners';
import type { Library } from './parts';

const docsPlugin = 'docusaurus-plugin-content-docs';

/** The titles of pages in the language of the build, by their addresses within it. */
export interface Titles {
  readonly guide: Readonly<Record<string, string>>;
  readonly reference: Readonly<Record<string, string>>;
}

/** What the plugins of the guide and of the API reference have read. */
export function titlesOf(allContent: AllContent, baseUrl: string): Titles {
  return {
    guide: pagesOf(allContent, 'default', baseUrl),
    reference: pagesOf(allContent, 'api', baseUrl),
  };
}

/**
 * The pages and operations that the explorer leads to.
 * @throws {Error} naming a page that the model leads to and the site does not have.
 */
export function libraryOf(
  { guide, reference }: Titles,
  operations: readonly RoutedOperation[],
): Library {
  const readingOf = (id: string): Reading | undefined => {
    const path = `/api/${id}`;
    const title = reference[path];
    return title === undefined ? undefined : { path, title };
  };
  return {
    page(path) {
      const title = guide[path];
      if (title === undefined) throw new Error(`components.yaml: there is no page ${path}.`);
      return { path, title };
    },
    operations: (area) =>
      operations
        .filter((each) => each.area === area)
        .flatMap(({ source, operation }) => readingOf(`${source.api}/${operation.id}`) ?? []),
    operation(id) {
      const reading = readingOf(id);
      if (!reading) throw new Error(`There is no page of the operation ${id}.`);
      return reading;
    },
  };
}

function pagesOf(allContent: AllContent, id: string, baseUrl: string): Titles['guide'] {
  const content = allContent[docsPlugin]?.[id] as LoadedContent | undefined;
  const docs = content?.loadedVersions.flatMap((version) => version.docs) ?? [];
  return Object.fromEntries(
    docs.map(({ permalink, title }) => [`/${permalink.slice(baseUrl.length)}`, title]),
  );
}
