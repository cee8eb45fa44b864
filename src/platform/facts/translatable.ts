import type { TranslatableText } from '../model/translatable';
import type { Ledger } from './schema';

/**
 * Every text of the ledger's files that readers see: what has to have its French. The assumptions of the model are
 * among the texts of the model.
 * @example ledgerTexts(ledger)[0] // => { text: 'Limits', reference: 'limits.label' }
 */
export function ledgerTexts({ subjects, facts, sources }: Ledger): readonly TranslatableText[] {
  return [
    ...sources.map(({ id, title }) => ({ text: title, reference: `sources.${id}.title` })),
    ...subjects.flatMap(({ id, label }) => [
      { text: label, reference: `${id}.label` },
      ...facts.filter(({ subject }) => subject === id).flatMap(factTexts),
    ]),
  ];
}

function factTexts(fact: Ledger['facts'][number]): readonly TranslatableText[] {
  const at = (key: string) => `${fact.subject}.${fact.id}.${key}`;
  const statement = { text: fact.statement, reference: at('statement') };
  switch (fact.state) {
    case 'assumed':
      return [statement, { text: fact.because, reference: at('because') }];
    case 'contradicted':
      return [
        statement,
        ...fact.readings.map(({ says }) => ({ text: says, reference: at('says') })),
      ];
    case 'documented':
    case 'example':
    case 'not-published':
      return [statement];
  }
}
