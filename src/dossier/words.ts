/** What a dossier says by itself; all else in it is the pages' own text. */
const words = {
  en: {
    contents: 'Contents',
    rest: 'About this guide',
    facts: 'Facts by state',
    documents: 'Addresses of the documents',
    state: (date: string, revision: string) => `As of ${date}, revision ${revision}`,
    changed: 'with changes that are not committed',
    page: (number: string) => ` (p. ${number})`,
  },
  fr: {
    contents: 'Sommaire',
    rest: 'À propos de ce guide',
    facts: 'Faits par état',
    documents: 'Adresses des documents',
    state: (date: string, revision: string) => `État au ${date}, révision ${revision}`,
    changed: 'avec des modifications non enregistrées',
    page: (number: string) => ` (p. ${number})`,
  },
} as const;

export type DossierLanguage = keyof typeof words;

export const dossierLanguages = ['en', 'fr'] as const satisfies readonly DossierLanguage[];

export type DossierWords = (typeof words)[DossierLanguage];

export const wordsIn = (language: DossierLanguage): DossierWords => words[language];
