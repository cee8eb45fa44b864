/** What a build step says by itself of what cites a fact; all else is the text of pages and of the model. */
const words = {
  en: { steps: 'Steps of the scenarios', model: 'Model of the platform' },
  fr: { steps: 'Étapes des scénarios', model: 'Modèle de la plateforme' },
} as const;

export function wordsIn(locale: string): (typeof words)['en' | 'fr'] {
  return locale === 'fr' ? words.fr : words.en;
}
