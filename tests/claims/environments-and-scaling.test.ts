import { pageClaims } from './claims';

pageClaims(
  'enterprise/tech-overview/architecture/environments-and-scaling',
  [
    {
      knows:
        'the purpose of integration is not published, and that clients cannot use it is inferred',
      section: 'two-environments',
      en: ['is not published', 'that clients cannot use it is an inference', 'in examples only'],
      fr: [
        'n’est pas publié',
        'ce guide en déduit qu’ils ne peuvent pas l’utiliser',
        'que dans des exemples',
      ],
    },
    {
      knows: 'clients have one Production with live and test accounts, since UAT ended',
      section: 'what-clients-get',
      en: ['one environment, **Production**, with live accounts', 'until 31 January 2023'],
      fr: ['un seul environnement, **Production**, avec des comptes réels', '31 janvier 2023'],
    },
    {
      knows: 'a test instance is an additional client, limited and not billed',
      section: 'what-clients-get',
      en: ['its own `clientId` and API keys', 'At most 50 active connected companies; not billed'],
      fr: ['son propre `clientId`', 'Au plus 50 sociétés connectées actives ; non facturée'],
    },
    {
      knows: 'a test instance copies settings, credentials and webhook consumers',
      section: 'what-clients-get',
      en: ['integration settings and credentials', 'webhook consumers', 'need a new token'],
      fr: [
        'identifiants d’accès des intégrations',
        'consommateurs de webhooks',
        'un nouveau jeton',
      ],
    },
    {
      knows: 'sandboxes need no credentials',
      section: 'what-clients-get',
      en: ['Codat Sandbox, enabled by default', 'None needs credentials'],
      fr: ['Codat Sandbox, active par défaut', 'Aucune ne demande d’identifiants d’accès'],
    },
    {
      knows: 'load is monitored proactively',
      section: 'monitoring-and-alerts',
      en: ['Microsoft Azure, proactively'],
      fr: ['Microsoft Azure, activement'],
    },
  ],
  {
    en: ['Tests cannot reach production data', 'Azure, continuously', 'Nothing connects'],
    fr: ['tests ne peuvent pas atteindre les données', 'Azure, en continu', 'Rien ne relie'],
  },
);
