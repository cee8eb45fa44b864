import { pageClaims } from './claims';

pageClaims(
  'using-the-api/data-status',
  [
    {
      knows: 'a company has one accounting and one bank feeds connection',
      section: 'from-company-to-dataset',
      en: ['accounting: one; bank feeds: one; banking and commerce: several'],
      fr: ['comptabilité : une ; flux bancaires : une ; banque et commerce : plusieurs'],
    },
    {
      knows: 'only one banking provider is enabled at a time',
      section: 'from-company-to-dataset',
      en: ['Enable only one banking provider at a time'],
      fr: ['N’activez qu’un fournisseur de données bancaires à la fois'],
    },
    {
      knows: 'a FetchError is expected for bank transactions of Xero',
      section: 'dataset-statuses',
      en: ['except bank transactions of Xero, for which it is expected'],
      fr: ['sauf les opérations bancaires de Xero, pour lesquelles cet échec est normal'],
    },
    {
      knows: 'a deauthorized connection was revoked or has expired',
      section: 'connection-statuses',
      en: ['Access was authorized, but has been revoked or has expired'],
      fr: ['L’accès autorisé a été révoqué ou a expiré'],
    },
    {
      knows: 'synced data stays readable after a disconnection',
      section: 'connection-statuses',
      en: ['data that is already synced stays readable'],
      fr: ['les données déjà synchronisées restent lisibles'],
    },
    {
      knows: 'an authorization can end by itself',
      section: 'connection-statuses',
      en: ['can also end by itself', 'authorizing-a-company.mdx#lapse-and-reconnect'],
      fr: ['peut aussi prendre fin d’elle-même', 'authorizing-a-company.mdx#lapse-and-reconnect'],
    },
    {
      knows: 'how to unlink, and where the effects of a deletion are described',
      section: 'connection-statuses',
      en: ['`{"status":"Unlinked"}`', 'data-security.mdx#retention-and-deletion'],
      fr: ['`{"status":"Unlinked"}`', 'data-security.mdx#retention-and-deletion'],
    },
    {
      knows: 'an online source leaves Queued almost immediately',
      section: 'dataset-statuses',
      en: ['an online source leaves this status almost immediately'],
      fr: ['une source en ligne quitte ce statut presque aussitôt'],
    },
    {
      knows: 'the definitions of the statuses',
      section: 'dataset-statuses',
      en: ['stored in Codat’s cache', 'The consistency of the data is checked', '21 statuses'],
      fr: [
        'enregistrées dans le cache de Codat',
        'La cohérence des données est contrôlée',
        '21 statuts',
      ],
    },
    {
      knows: 'Codat’s engineers monitor failures, and a later sync may succeed',
      section: 'dataset-statuses',
      en: ['Codat’s engineers monitor the failures', 'a later sync may succeed'],
      fr: ['Les ingénieurs de Codat surveillent', 'une synchronisation ultérieure peut réussir'],
    },
    {
      knows: 'Codat pauses and retries when a source is down',
      section: 'when-a-source-is-unavailable',
      en: [
        'Codat pauses the sync and retries it',
        '`Paused until …`',
        '10 attempts over 12 hours',
        '/explorer/source-down',
        '/explorer/scheduled-sync',
        'The pauses are assumed, and apply to every online integration',
      ],
      fr: [
        'Codat suspend la synchronisation',
        '`Paused until …`',
        '10 tentatives en 12 heures',
        '/explorer/source-down',
        '/explorer/scheduled-sync',
        'Les pauses y sont supposées et valent pour toutes les intégrations en ligne',
      ],
    },
    {
      knows: 'an unsupported data type ends in NotSupported or 404',
      section: 'supported-data-types',
      en: ['`NotSupported`', '`404`', '`datatypeFeatures`', 'only partial tables'],
      fr: ['`NotSupported`', '`404`', '`datatypeFeatures`', 'que des tableaux partiels'],
    },
    {
      knows: 'a data type can be complete with warnings',
      section: 'read-the-status',
      en: ['`Complete` with validation warnings'],
      fr: ['`Complete` avec des avertissements de validation'],
    },
    {
      knows: 'data/all refreshes what is fetched on first link',
      section: 'refresh-data',
      en: ['that are fetched on first link, without custom data'],
      fr: ['récupérés à la première autorisation, sans les données personnalisées'],
    },
    {
      knows: 'a product’s refresh in progress is a 400',
      section: 'refresh-data',
      en: ['| `202` | `400` |'],
      fr: ['| `202` | `400` |'],
    },
    {
      knows: 'the schedule starts at the last sync, without a choice of hour',
      section: 'refresh-on-a-schedule',
      en: ['The interval starts at the last sync', 'You cannot choose the hour', 'Use one level'],
      fr: [
        'L’intervalle se compte à partir de la dernière synchronisation',
        'Vous ne pouvez pas choisir l’heure',
        'N’utilisez qu’un niveau',
      ],
    },
    {
      knows: 'how far back a sync reads, and which records it never sees',
      section: 'history',
      en: ['24 months', 'deleted before the first sync is never seen'],
      fr: ['24 mois', 'supprimé avant la première synchronisation n’est jamais vu'],
    },
    {
      knows: 'a waiting on-premise dataset may be Queued or Fetching',
      section: 'on-premise-connectors',
      en: ['[stays `Queued`](/explorer/on-premise-offline); another page says `Fetching`'],
      fr: ['[reste `Queued`](/explorer/on-premise-offline) ; une autre page dit `Fetching`'],
    },
  ],
  {
    en: [
      'the meanings are inferred from the names',
      'The meanings in the table are inferred',
      'judged by name only',
      'All data types of a company',
    ],
    fr: [
      'les significations en sont déduites',
      'Les significations du tableau sont déduites',
      'classés ici d’après leur seul nom',
      'Tous les types de données d’une société',
    ],
  },
);
