/** What a build step says by itself in files for other tools; all else in them is the pages' own text. */
const words = {
  en: {
    colon: ': ',
    figure: 'Figure',
    guide: 'About this guide',
    full: 'The text of every page in one file',
    otherLanguage: 'This list in French',
    note: 'Each page is also there as Markdown, at its address with `.md` behind it (the home page: `index.md`). The links below lead to these files.',
    source: 'Address',
  },
  fr: {
    colon: '\u00a0: ',
    figure: 'Figure',
    guide: 'À propos de ce guide',
    full: 'Le texte de toutes les pages en un seul fichier',
    otherLanguage: 'Cette liste en anglais',
    note: 'Chaque page existe aussi en Markdown, à son adresse suivie de `.md` (page d’accueil\u00a0: `index.md`). Les liens ci-dessous mènent à ces fichiers.',
    source: 'Adresse',
  },
} as const;

export type Words = (typeof words)[keyof typeof words];

export function wordsIn(language: string): Words {
  return language === 'fr' ? words.fr : words.en;
}
