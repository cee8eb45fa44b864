import { pageClaims } from './claims';

pageClaims(
  'using-the-api/errors',
  [
    {
      knows: 'a push operation returns 200 while it is pending',
      section: 'act-on-the-status',
      en: ['a push operation returns `200` while it is still `Pending`'],
      fr: ['une requête d’écriture reçoit `200` alors qu’elle est encore à l’état `Pending`'],
    },
    {
      knows: 'a 403 can come from the key, the account or a downstream endpoint',
      section: 'act-on-the-status',
      en: ['The key, the account or a downstream endpoint does not allow it'],
      fr: ['La clé, le compte ou un point de terminaison en aval ne le permet pas'],
    },
    {
      knows: 'a data type that the platform does not support is a 404',
      section: 'act-on-the-status',
      en: ['does not support the data type: `Datatype [name] not supported by platform(s) [name]`'],
      fr: [
        'n’offre pas ce type de données : `Datatype [name] not supported by platform(s) [name]`',
      ],
    },
    {
      knows: 'a 409 is a dataset that is not there, too many values or a conflict',
      section: 'act-on-the-status',
      en: ['The dataset was not requested or is not finished', 'such as that of 10 API keys'],
      fr: ['n’a pas été demandé ou n’est pas terminé', 'celui de 10 clés d’API'],
    },
    {
      knows: '422 is about idempotency and 451 about compliance',
      section: 'act-on-the-status',
      en: ['was used with another body', 'is not available, for compliance reasons'],
      fr: ['a servi avec un autre corps', 'n’est pas disponible, pour des raisons de conformité'],
    },
    {
      knows: '503 is maintenance, with the address of the status page',
      section: 'act-on-the-status',
      en: ['temporarily offline for maintenance', 'status.codat.io'],
      fr: ['temporairement hors ligne pour maintenance', 'status.codat.io'],
    },
    {
      knows: 'a 402 has three texts, which other documents contradict',
      section: 'limits-of-the-account',
      en: [
        '| `CompanyValidationException: Company limit exceeded` | A free plan has reached 50 companies. |',
        '| `SyncSettingsValidationException: Sync schedule not allowed` | A free plan asks for an hourly schedule. |',
        '| `Payment Required` | The free account is more than 365 days old.',
        'The OpenAPI documents give other texts',
      ],
      fr: [
        '| `CompanyValidationException: Company limit exceeded` | Un compte en offre gratuite a atteint 50 sociétés. |',
        '| `SyncSettingsValidationException: Sync schedule not allowed` | Un compte en offre gratuite demande une synchronisation horaire. |',
        '| `Payment Required` | Le compte gratuit a plus de 365 jours.',
        'Les documents OpenAPI donnent d’autres textes',
      ],
    },
    {
      knows: 'service is any service of Codat or the source',
      section: 'read-the-error-body',
      en: ['one of Codat’s (`PublicApi`, `PullApi`, `ExpenseSyncApi`…) or the source'],
      fr: ['l’un de ceux de Codat (`PublicApi`, `PullApi`, `ExpenseSyncApi`…) ou la source'],
    },
    {
      knows: 'bodies of examples contradict their HTTP status',
      section: 'read-the-error-body',
      en: ['429 in a `402`, 400 in a `409`, 500 in a `503`'],
      fr: ['429 dans un `402`, 400 dans un `409`, 500 dans un `503`'],
    },
    {
      knows: 'canBeRetried is hardly ever more than Unknown',
      section: 'read-the-error-body',
      en: [
        '`True` if the failure is transient',
        'All published examples have `Unknown`, except one with `No`',
        'from Plaid or TrueLayer always have `Unknown`',
      ],
      fr: [
        '`True` si la défaillance est passagère',
        'Tous les exemples publiés contiennent `Unknown`, sauf un qui contient `No`',
        'de Plaid ou de TrueLayer contiennent toujours `Unknown`',
      ],
    },
    {
      knows: 'detailedErrorCode is 0 in all examples',
      section: 'read-the-error-body',
      en: ['All published examples have 0; no list of values is published'],
      fr: ['Tous les exemples publiés contiennent 0 ; aucune liste de valeurs n’est publiée'],
    },
    {
      knows: 'an idempotency key is a GUID for POST and PATCH, kept for 90 minutes',
      section: 'retry-safely',
      en: ['whose value is a GUID', 'a `POST` or `PATCH` request', 'for 90 minutes'],
      fr: ['dont la valeur est un GUID', 'une requête `POST` ou `PATCH`', 'pendant 90 minutes'],
    },
    {
      knows: 'a new key for a new attempt is an inference',
      section: 'retry-safely',
      en: ['a new attempt needs a new key or the end of the 90 minutes; this is inferred'],
      fr: ['prenez une nouvelle clé ou attendez la fin des 90 minutes ; c’est une déduction'],
    },
  ],
  {
    en: [
      'string without listing its values',
      '`422` in the Expenses document',
      'eight public documents',
      'The service that reports the error, such as `PublicApi`',
    ],
    fr: [
      'une chaîne sans énumérer ses valeurs',
      '`422` dans le document Expenses',
      'huit documents publics',
      'Le service qui signale l’erreur, par exemple `PublicApi`',
    ],
  },
);
