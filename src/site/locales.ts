/** The texts of the configuration itself, by language; all others are in Docusaurus' translation files. */
const texts = {
  en: {
    title: 'Codat architecture guide',
    tagline: 'Independent documentation of how the Codat platform is built, secured and called',
  },
  fr: {
    title: 'Guide d’architecture de Codat',
    tagline:
      'Documentation indépendante\u00a0: comment la plateforme Codat est construite, protégée et appelée',
  },
} as const;

export type Locale = keyof typeof texts;

/** @example siteText('fr').title // => 'Guide d’architecture de Codat' */
export function siteText(locale: string | undefined): (typeof texts)[Locale] {
  return locale === 'fr' ? texts.fr : texts.en;
}
