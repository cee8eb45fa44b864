import type { Catalogue } from '../../catalogue';
import { isOld } from '../../platform/facts/age';
import type { Fact, FactPlace, Ledger, SourceDocument } from '../../platform/facts/schema';
import type { Model } from '../../platform/model/schema';
import type { DocumentData, FactData, LedgerData, SourceData } from '../data';
import { statementsIn } from './cited';

/** How texts and figures are written in a language. */
export interface Writing {
  readonly localize: Catalogue['translate'];
  readonly locale: string;
}

/**
 * What pages get of a ledger.
 * @param day the day of the commit, by which a source is old
 */
export function ledgerData(
  ledger: Ledger,
  model: Model,
  { localize, locale }: Writing,
  day: string | undefined,
): LedgerData {
  const statementOf = statementsIn(model, localize, locale);
  const dataOf = (fact: Fact): FactData => ({
    subject: fact.subject,
    statement: statementOf(fact),
    ...standing(fact, localize),
  });
  return {
    subjects: ledger.subjects.map(({ id, label }) => ({ id, label: localize(label) })),
    sources: ledger.sources.map((source) => sourceData(source, localize, day)),
    documents: Object.fromEntries(
      ledger.documents.map((document) => [document.id, documentData(document, localize)]),
    ),
    facts: Object.fromEntries(ledger.facts.map((fact) => [fact.id, dataOf(fact)])),
  };
}

type Localize = Writing['localize'];

function sourceData(
  { id, title, url, read }: Ledger['sources'][number],
  localize: Localize,
  day: string | undefined,
): SourceData {
  const known = { id, title: localize(title), read, isOld: isOld(read, day) };
  return { ...known, ...(url !== undefined && { url }) };
}

function documentData(document: SourceDocument, localize: Localize): DocumentData {
  const { id, title, url, source, isDraft } = document;
  return {
    title: id === source ? localize(title) : { text: title },
    source,
    ...(url !== undefined && { url }),
    ...(isDraft && { isDraft: true }),
  };
}

/** The state of a fact, with what it rests on. */
function standing(fact: Fact, localize: Localize) {
  const { state } = fact;
  switch (state) {
    case 'documented':
    case 'example':
      return { state, sources: fact.sources.map(placeData) };
    case 'contradicted':
      return {
        state,
        readings: fact.readings.map((each) => ({ says: localize(each.says), ...placeData(each) })),
      };
    case 'assumed':
      return { state, because: localize(fact.because) };
    case 'not-published':
      return { state };
  }
}

const placeData = ({ in: document, section }: FactPlace) => ({
  in: document,
  ...(section !== undefined && { section }),
});
