import { byPlace, FaultError, type Fault } from '../../faults/fault';
import { schemaFaults } from '../../faults/schema-faults';
import { documentAt } from '../../faults/document-at';
import type { YamlDocument } from '../../faults/yaml-document';
import { danglingFaults, duplicateFaults, placesOf } from '../model/references';
import { LEDGER_FILE, SOURCES_FILE, type Ledger, type SourceDocument } from './schema';

const sourcesFile = 'sources.yaml';

/**
 * Reads the texts of the ledger's files: `sources.yaml`, and a file for each subject. Pure: who calls reads the files.
 * @param texts the text of each file by its path
 * @throws {FaultError} with every fault of every file, each with its line and column.
 * @example
 * loadLedger({ 'sources.yaml': '…', 'limits.yaml': '…' }).facts[0]?.id // => 'daily-quota'
 */
export function loadLedger(texts: Readonly<Record<string, string>>): Ledger {
  const read = Object.entries(texts).map(([file, text]) => documentAt(file, text));
  const isSources = ({ file }: YamlDocument) => file.split('/').at(-1) === sourcesFile;
  const schemaOf = (document: YamlDocument) => (isSources(document) ? SOURCES_FILE : LEDGER_FILE);
  failOn([
    ...(read.some(isSources) ? [] : [missing(sourcesFile)]),
    ...read.flatMap((document) =>
      document.faults.length > 0 ? document.faults : schemaFaults(schemaOf(document), document),
    ),
  ]);

  const sources = read.filter(isSources).flatMap(({ value }) => SOURCES_FILE.parse(value).sources);
  const files = read.filter((document) => !isSources(document));
  const parsed = files.map((document) => ({ document, ...LEDGER_FILE.parse(document.value) }));
  const documents = sources.flatMap(documentsOf);
  const documentIds = new Set(documents.map(({ id }) => id));
  failOn([
    ...duplicateFaults(
      'facts',
      parsed.flatMap(({ document, facts }) =>
        facts.map(({ id }, index) => ({ document, path: ['facts', index, 'id'], id })),
      ),
    ),
    ...duplicateFaults(
      'subjects',
      parsed.map(({ document, subject }) => ({
        document,
        path: ['subject', 'id'],
        id: subject.id,
      })),
    ),
    ...danglingFaults(
      files.flatMap((document) => placesOf(LEDGER_FILE, document)),
      new Map([['documents', documentIds]]),
    ),
  ]);
  return {
    sources,
    documents,
    subjects: parsed.map(({ subject }) => subject),
    facts: parsed.flatMap(({ subject, facts }) =>
      facts.map((fact) => ({ ...fact, subject: subject.id })),
    ),
  };
}

/** The documents of a source, each with its address; a source without documents is one itself. */
function documentsOf(source: Ledger['sources'][number]): readonly SourceDocument[] {
  const { id, title, url, read, documents } = source;
  if (documents === undefined) {
    return [{ id, title, read, isDraft: false, source: id, ...(url !== undefined && { url }) }];
  }
  return documents.list.map((document) => ({
    id: document.id,
    title: document.title,
    url: documents.address.replace('{id}', () => document.id),
    read,
    isDraft: document.draft === true,
    source: id,
  }));
}

function missing(file: string): Fault {
  const message = 'the file is missing: restore it to the folder of the ledger';
  return { file, line: 1, column: 1, message };
}

function failOn(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new FaultError([...faults].sort(byPlace));
}
