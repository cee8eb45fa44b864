import * as z from 'zod';

import type { GuidePage } from '../../facts/generate/page-uses';
import { type Fault, FaultError } from '../../faults/fault';
import { faultAt, schemaFaults } from '../../faults/schema-faults';
import { nearest } from '../../faults/suggest';
import { readDocument, type YamlDocument } from '../../faults/yaml-document';
import { READERS, type ReadersData } from '../data';
import { minutesFor, wordsIn, wordsPerMinute } from './reading-time';

/** Where the paths are, relative to the root of the site. */
export const readersFile = 'src/home/readers.yaml';

const schema = z.strictObject({
  readers: z.array(z.strictObject({ id: z.enum(READERS), pages: z.array(z.string()).min(1) })),
});

/**
 * The path of each reader, with the titles and the times of its pages in the language of the build.
 * @param pages the pages of the guide in that language
 * @throws {FaultError} with every page that does not exist, and every reader that has no path
 */
export function readersData(
  text: string,
  pages: readonly GuidePage[],
  baseUrl: string,
): ReadersData {
  const document = readDocument(readersFile, text);
  const found = [...document.faults, ...schemaFaults(schema, document)];
  if (found.length > 0) throw new FaultError(found);
  const { readers } = schema.parse(document.value);
  const byPath = new Map(pages.map((page) => [`/${page.address.slice(baseUrl.length)}`, page]));
  const faults = [
    ...missingReaders(document, readers),
    ...missingPages(document, readers, [...byPath.keys()]),
  ];
  if (faults.length > 0) throw new FaultError(faults);
  return {
    wordsPerMinute,
    readers: readers.map(({ id, pages: paths }) => ({
      id,
      pages: paths.flatMap((path) => byPath.get(path) ?? []).map(pageOf),
    })),
  };
}

const pageOf = ({ file, text, title, address }: GuidePage) => ({
  title,
  path: address,
  minutes: minutesFor(wordsIn(file, text)),
});

type Readers = z.infer<typeof schema>['readers'];

function missingReaders(document: YamlDocument, readers: Readers): readonly Fault[] {
  return READERS.filter((id) => readers.filter((reader) => reader.id === id).length !== 1).map(
    (id) => ({
      ...faultAt(document, ['readers'], `there is not exactly one path for "${id}"`),
      remedy: 'give each reader one entry',
    }),
  );
}

function missingPages(
  document: YamlDocument,
  readers: Readers,
  known: readonly string[],
): readonly Fault[] {
  return readers.flatMap(({ pages }, i) =>
    pages.flatMap((path, j) => {
      if (known.includes(path)) return [];
      const near = nearest(path, known);
      const remedy = `name a page of docs/${near === undefined ? '' : `, such as ${near}`}`;
      const fault = faultAt(document, ['readers', i, 'pages', j], `there is no page ${path}`);
      return [{ ...fault, remedy }];
    }),
  );
}
