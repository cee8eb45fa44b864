/** What a build step says by itself of what cites a fact; all else is the text of pages and of the model. */
const words = {
  en: {
    steps: 'Steps of the scenarios',
    model: 'Model of the platform',
    questions: 'Questions a bank asks',
  },
  fr: {
    steps: 'Étapes des scénarios',
    model: 'Modèle de la plateforme',
    questions: 'Les questions d’une banque',
  },
} as const;

export function wordsIn(locale: string): (typeof words)['en' | 'fr'] {
  return locale === 'fr' ? words.fr : words.en;
}
