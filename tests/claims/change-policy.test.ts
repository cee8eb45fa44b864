import { pageClaims } from './claims';

pageClaims(
  'using-the-api/change-policy',
  [
    {
      knows: 'additive changes are not breaking',
      section: 'additive-changes',
      en: ['A new data type, endpoint, field, integration or optional parameter is normally not'],
      fr: ['d’un champ, d’une intégration ou d’un paramètre facultatif ne rompt normalement pas'],
    },
    {
      knows: 'a breaking change has three months of notice and a quarterly e-mail',
      section: 'breaking-changes',
      en: ['At least three months', 'in the first week of each quarter', 'off again until then'],
      fr: [
        'Au moins trois mois',
        'la première semaine de chaque trimestre',
        'avant sa date d’effet et, jusqu’à celle-ci, le désactiver',
      ],
    },
    {
      knows: 'the old access token operation returns 404, and what replaces it',
      section: 'deprecated-operations',
      en: ['Returns `404` after 12 October 2026', '`accessToken`, `expiresIn` and `tokenType`'],
      fr: ['Renvoie `404` après le 12 octobre 2026', '`accessToken`, `expiresIn` et `tokenType`'],
    },
    {
      knows: 'the life cycle of products, and the three in Maintenance',
      section: 'products',
      en: [
        '**Active**, **Maintenance**, **Deprecated** and **Retired**',
        'no planned fixes',
        '| `Sync for Payroll` | 1 May 2026 | 1 May 2027 |',
      ],
      fr: [
        '**Active**, **Maintenance**, **Deprecated** et **Retired**',
        'ni correction planifiée',
        '| `Sync for Payroll` | 1er mai 2026 | 1er mai 2027 |',
      ],
    },
    {
      knows: 'the libraries that remain and those that ended',
      section: 'client-libraries',
      en: ['TypeScript, Python, C# | Available', 'Ended on 2 April 2026', 'Ended on 7 May 2026'],
      fr: ['TypeScript, Python et C# | Disponibles', 'le 2 avril 2026', 'le 7 mai 2026'],
    },
    {
      knows: 'the removals of January 2026 are only announced, and Lightspeed K is contradicted',
      section: 'integrations',
      en: ['no note says that it was done', 'the list of integrations still has it'],
      fr: ['aucune note ne dit qu’il a eu lieu', 'la liste des intégrations le mentionne toujours'],
    },
    {
      knows: 'deployments without downtime are not published',
      section: 'what-is-not-published',
      en: ['Whether changes are deployed without downtime'],
      fr: ['L’absence d’interruption lors des déploiements'],
    },
  ],
  {
    en: ['Codat guarantees', 'were removed on 10 January 2026'],
    fr: ['Codat garantit', 'retirées le 10 janvier 2026'],
  },
);
