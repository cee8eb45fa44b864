import { pageClaims } from './claims';

pageClaims(
  'enterprise/tech-overview/security/due-diligence',
  [
    {
      knows: 'policies are published by name only',
      section: 'top_of_page',
      en: ['the texts of Codat’s policies, for example, are not published'],
      fr: ['les textes des politiques de Codat, par exemple, ne sont pas publiés'],
    },
    {
      knows: 'it is not a statement by Codat',
      section: 'how-to-read-the-table',
      en: ['Not a statement by Codat', '“Documented” is not a commitment'],
      fr: ['Pas une déclaration de Codat', '« Documenté » ne vaut pas engagement'],
    },
    {
      knows: 'ISO 27001 is known by example only',
      section: 'how-to-read-the-table',
      en: ['comes from a text that it suggests to clients'],
      fr: ['vient d’un texte qu’il propose à ses clients'],
    },
    {
      knows: 'third parties are seen, and sub-processors not published',
      section: 'how-to-read-the-table',
      en: ['A list of sub-processors is not published'],
      fr: ['La liste des sous-traitants ultérieurs n’est pas publiée'],
    },
  ],
  {
    en: ['Codat is certified to SOC', 'complies with DORA', 'Article 28'],
    fr: ['Codat est certifié SOC', 'conforme au règlement DORA', 'article 28'],
  },
);
