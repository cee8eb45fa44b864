/** The texts of the configuration itself, by language; all others are in Docusaurus' translation files. */
const texts = {
  en: {
    title: 'Codat architecture guide',
    tagline: 'Independent documentation of how the Codat platform is built, secured and called',
    /** Where a control was used, and the application cannot be loaded (`src/start`). */
    startFailure: 'This could not be loaded. Check the connection and try again.',
    /** The link under it. */
    reload: 'Reload the page',
    /** Above and below the picture of the topology. */
    picture: {
      title: 'Networking flow topology of the Codat platform',
      credit:
        'This guide’s own drawing of the documented topology; lanes and Azure boundary added. Xero is an example.',
    },
  },
  fr: {
    title: 'Guide d’architecture de Codat',
    tagline:
      'Documentation indépendante\u00a0: comment la plateforme Codat est construite, protégée et appelée',
    startFailure: 'Le chargement a échoué. Vérifiez la connexion, puis réessayez.',
    reload: 'Recharger la page',
    picture: {
      title: 'Topologie des flux réseau de la plateforme Codat',
      credit:
        'Dessin de ce guide d’après la topologie documentée\u202f; couloirs et cadre Azure ajoutés. Xero est un exemple.',
    },
  },
} as const;

export type Locale = keyof typeof texts;

/** @example siteText('fr').title // => 'Guide d’architecture de Codat' */
export function siteText(locale: string | undefined): (typeof texts)[Locale] {
  return locale === 'fr' ? texts.fr : texts.en;
}

/** The text is British, with the -ize of Oxford. */
const openGraphLocales = { en: 'en_GB', fr: 'fr_FR' } as const satisfies Record<Locale, string>;

/**
 * The language of every page for Open Graph, which Docusaurus writes as `fr`: a locale also has a region.
 * @example openGraphLocale('fr') // => og:locale fr_FR, og:locale:alternate en_GB
 */
export function openGraphLocale(
  locale = 'en',
): { readonly property: string; readonly content: string }[] {
  return Object.entries(openGraphLocales).map(([each, content]) => ({
    property: each === locale ? 'og:locale' : 'og:locale:alternate',
    content,
  }));
}
