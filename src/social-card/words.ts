/** What cards say besides the words of their page. */
const words = {
  en: {
    language: 'English',
    independence: 'Independent guide, neither made nor endorsed by Codat or Microsoft',
    also: 'Other components: ',
  },
  fr: {
    language: 'Français',
    independence: 'Guide indépendant, ni réalisé ni approuvé par Codat ou par Microsoft',
    also: 'Autres composants\u00a0: ',
  },
} as const;

export type Words = (typeof words)[keyof typeof words];

export const wordsIn = (language: string): Words => (language === 'fr' ? words.fr : words.en);
