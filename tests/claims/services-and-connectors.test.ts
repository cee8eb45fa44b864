import { pageClaims } from './claims';

pageClaims(
  'enterprise/tech-overview/architecture/services-and-connectors',
  [
    {
      knows: 'proxied data is not mapped and depends on the partner',
      section: 'connectors-by-family',
      en: ['proxies to Plaid or TrueLayer return unmapped data'],
      fr: ['relaie à Plaid ou à TrueLayer renvoient des données non mappées'],
    },
    {
      knows: 'which statuses are tied to a stage, and which pair is by name',
      section: 'four-duties',
      en: [
        'ties `FetchError` and `MapError` to their stages',
        'pairs `PermissionsError` by its name',
      ],
      fr: [
        'rattache `FetchError` et `MapError` à leur étape',
        'pour `PermissionsError` d’après son nom',
      ],
    },
    {
      knows: 'an authorization has another way in than the API',
      section: 'authorization',
      en: ['through `api.codat.io`', 'another way in', 'authorizing-a-company.mdx'],
      fr: ['par `api.codat.io`', 'une autre entrée', 'authorizing-a-company.mdx'],
    },
    {
      knows: 'data is fetched on three occasions',
      section: 'when-data-is-fetched',
      en: ['when a connection is first linked, on request, and [on a schedule]'],
      fr: ['lors de la première autorisation d’une connexion, à la demande et [selon une'],
    },
    {
      knows: 'which sandboxes need no credentials, and which of them is enabled by default',
      section: 'connectors-by-family',
      en: [
        'needs no credentials and is enabled by default',
        'Commerce Sandbox needs no credentials either, but must be enabled',
      ],
      fr: [
        'ne demande pas d’identifiants d’accès et est activée par défaut',
        'mais doit être activée',
      ],
    },
    {
      knows: 'companies connected only to a sandbox are not billed, and of which sandboxes',
      section: 'connectors-by-family',
      en: ['connected only to Codat Sandbox or QuickBooks Online Sandbox is not billed'],
      fr: ['n’est pas facturée'],
    },
    {
      knows: 'uploaded files arrive without a connection, a sync on request or a webhook',
      section: 'file-upload',
      en: ['there is no sync on request and no webhook'],
      fr: ['il n’y a ni synchronisation à la demande ni webhook'],
    },
    {
      knows: 'how many files an upload can have, how large and in which formats',
      section: 'file-upload',
      en: [
        '20 at most, 10 MB each',
        'PDF, XLS, XLSX, XLSB, CSV, DOC, DOCX, PPT, PPTX, JPEG, JPG, PNG',
      ],
      fr: [
        '20 au plus, de 10 Mo',
        'PDF, XLS, XLSX, XLSB, CSV, DOC, DOCX, PPT, PPTX, JPEG, JPG, PNG',
      ],
    },
    {
      knows: 'files are scanned, and clients are advised to scan them again',
      section: 'file-upload',
      en: ['Each file is scanned, and clients are advised to scan it again'],
      fr: ['Chaque fichier est analysé ; il est conseillé aux clients de l’analyser à leur tour'],
    },
    {
      knows: 'what is not documented about an upload',
      section: 'file-upload',
      en: ['| Not documented | Path, status codes, which component scans and stores a file'],
      fr: ['Le chemin, les codes de statut, le composant qui analyse et stocke un fichier'],
    },
    {
      knows: 'where on-premise software runs, and what the customer’s network must allow',
      section: 'on-premise-connectors',
      en: [
        'Windows 10 or 11; one page adds Server 2019',
        'port 443 to `connectors.codat.io`, and to `quickbooksdesktop.codat.io` or `sage50.codat.io`',
        'administrator rights',
        'cancels syncs in progress',
        'from 19:00 to 07:00 local time by default',
      ],
      fr: [
        'Windows 10 ou 11 ; une page ajoute Server 2019',
        'port 443 vers `connectors.codat.io`, et vers `quickbooksdesktop.codat.io` ou `sage50.codat.io`',
        'droits d’administrateur',
        'annule les synchronisations en cours',
        'de 19 h à 7 h, heure locale, par défaut',
      ],
    },
    {
      knows: 'that the on-premise connector calls out is inferred, and what is not published',
      section: 'on-premise-connectors',
      en: ['calls out is inferred', 'is not published', 'nothing calls into it'],
      fr: ['est déduit de ces hôtes', 'ne sont pas publiés', 'aucun appel n’y entre'],
    },
  ],
  {
    en: [
      'figures in this guide keep the documented direction',
      'described here as their names say',
      'the descriptions below are inferred from the names',
      'without saying when each occurs',
      'do not say which duty leads to which status',
      '| Bank feeds | Bank feeds of accounting software | Not stated in the sources |',
      'any source whose callback is published',
    ],
    fr: [
      'figures de ce guide gardent le sens documenté',
      'décrits ici d’après leurs noms',
      'les descriptions ci-dessous sont déduites des noms',
      'sans dire quand chacun apparaît',
      'ne disent pas quelle fonction mène à quel statut',
      '| Flux bancaires | Flux bancaires des logiciels comptables | Non précisé par les sources |',
      'dont l’adresse de rappel est publiée',
    ],
  },
);
