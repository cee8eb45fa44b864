import { readDocuments } from '../../openapi/read';
import { openapiTexts } from '../../openapi/texts';
import { modelTexts } from '../../platform/model/translatable';
import { ledgerTexts } from '../../platform/facts/translatable';
import { readModelAndLedger } from '../../inputs/model';
import type { Fault } from '../../faults/fault';
import { pairFaults, type Rules } from '../checks/pair';
import { groupBy } from '../group-by';
import { isFinished, readPo, type PoDocument } from '../po/document';
import { linesOf } from '../po/lines';
import type { EnglishText } from '../po/merge';
import type { Kind } from '../state';
import { readFolder, readIfThere } from './files';

/** English texts of one kind and the PO files of their French, which belong together. */
export interface Gettext {
  readonly kind: Extract<Kind, 'model' | 'openapi'>;
  readonly texts: readonly EnglishText[];
  readonly documents: readonly PoDocument[];
  /** The current texts of the files, by path. */
  readonly sources: ReadonlyMap<string, string>;
}

const modelFile = 'i18n/fr/model.po';
const ledgerFile = 'i18n/fr/facts.po';
const openapiFolder = 'i18n/fr/openapi/';

/** @throws {Error} with the `file:line` of every fault in the model, in the ledger or in their PO files. */
export async function readModelGettext(root: string): Promise<Gettext> {
  const { model, ledger } = await readModelAndLedger(root);
  const texts = [
    ...modelTexts(model).map((each) => ({ file: modelFile, ...each })),
    ...ledgerTexts(ledger).map((each) => ({ file: ledgerFile, ...each })),
  ].map(({ file, text, reference }) => ({ file, place: reference, context: '', text }));
  const sources = [modelFile, ledgerFile].flatMap((file) => {
    const source = readIfThere(root, file);
    return source === undefined ? [] : [[file, source] as const];
  });
  return gettext('model', texts, new Map(sources));
}

/**
 * The sentences of one OpenAPI document belong to the file of its name, those of several to common.po.
 * @throws {Error} with the `file:line` of every fault in a document or in a PO file.
 */
export async function readOpenapiGettext(root: string): Promise<Gettext> {
  const places = (await readDocuments(root)).flatMap(({ api, document }) =>
    openapiTexts(document).map(({ reference, text }) => ({ api, reference, text })),
  );
  const users = groupBy(places, ({ text }) => text);
  const texts = places.map(({ api, reference, text }): EnglishText => {
    const isShared = new Set(users.get(text)?.map((place) => place.api)).size > 1;
    return {
      file: `${openapiFolder}${isShared ? 'common' : api}.po`,
      place: `${api}#${reference}`,
      context: reference,
      text,
    };
  });
  return gettext('openapi', texts, readFolder(root, openapiFolder, '.po'));
}

function gettext(
  kind: Gettext['kind'],
  texts: readonly EnglishText[],
  sources: ReadonlyMap<string, string>,
): Gettext {
  const documents = [...sources].map(([file, text]) => readPo({ file, text }));
  return { kind, texts, documents, sources };
}

/** The faults in finished French of PO files, obsolete entries excluded. */
export function faultsOfGettext(
  { texts, documents, sources }: Gettext,
  rules: Rules,
): readonly Fault[] {
  const wanted = new Set(texts.map(({ file, text }) => `${file}\0${text}`));
  return documents.flatMap(({ file, entries }) => {
    const lineOf = linesOf(sources.get(file) ?? '');
    return entries
      .filter((entry) => isFinished(entry) && wanted.has(`${file}\0${entry.english}`))
      .flatMap((entry) =>
        pairFaults(entry.english, entry.french, rules).map((message) => ({
          file,
          line: lineOf(entry),
          column: 1,
          message,
        })),
      );
  });
}
