import { pageClaims } from './claims';

pageClaims(
  'enterprise/tech-overview/architecture/integrations',
  [
    {
      knows: 'how many integrations there are by either count',
      section: 'top_of_page',
      en: ['43 integrations, sandboxes included', '“30+”'],
      fr: ['43 intégrations, bacs à sable (sandbox) compris', '« 30+ »'],
    },
    {
      knows: 'how many connections and data types each family has',
      section: 'top_of_page',
      en: ['| Accounting | 20 | One active | 28 |', '| Commerce | 15 | Several | 11 |'],
      fr: ['| Comptabilité | 20 | Une seule active | 28 |', '| Commerce | 15 | Plusieurs | 11 |'],
    },
    {
      knows: 'only one banking provider is enabled at a time',
      section: 'top_of_page',
      en: ['Enable only one banking provider at a time'],
      fr: ['N’activez qu’un fournisseur de données bancaires à la fois'],
    },
    {
      knows: 'one key is not published',
      section: 'connectors-by-family',
      en: ['The key of Exact Online (NL) bank feeds is not published'],
      fr: ['Celle des flux bancaires d’Exact Online (NL) n’est pas publiée'],
    },
    {
      knows: 'no complete table of support is published, and which call to make instead',
      section: 'supported-features',
      en: [
        'A complete table',
        'is not published',
        '/api/platform/get-integration',
        '`datatypeFeatures`',
      ],
      fr: ['Aucun tableau complet', '/api/platform/get-integration', '`datatypeFeatures`'],
    },
    {
      knows: 'the six statuses of a feature',
      section: 'supported-features',
      en: ['`Release`, `Alpha`, `Beta`, `Deprecated`, `NotImplemented` or `NotSupported`'],
      fr: ['`Release`, `Alpha`, `Beta`, `Deprecated`, `NotImplemented` ou `NotSupported`'],
    },
    {
      knows: 'two integrations are only available with Spend Insights',
      section: 'particulars-accounting',
      en: [
        'In limited release; only with Spend Insights',
        '| Workday | Only with Spend Insights |',
      ],
      fr: ['En diffusion limitée', '| Workday | Uniquement avec'],
    },
    {
      knows: 'the number of Xero connections is contradicted',
      section: 'particulars-accounting',
      en: ['5 according to Codat’s Xero FAQ, 25 according to its overview'],
      fr: ['5 selon la FAQ de Codat sur Xero, 25 selon sa présentation'],
    },
    {
      knows: 'proxied data is not mapped, and the partner is responsible for its availability',
      section: 'particulars-banking',
      en: ['return unmapped data, and the partner is responsible for their availability'],
      fr: ['renvoient des données non mappées, et le partenaire répond de la disponibilité'],
    },
    {
      knows: 'which integrations the announced end of Lightspeed K concerns is assumed',
      section: 'particulars-commerce',
      en: ['That these three are meant is assumed'],
      fr: ['Que ces trois intégrations soient visées est une hypothèse'],
    },
    {
      knows: 'the rule of callback hosts is not stated',
      section: 'callback-hosts',
      en: ['by example', 'No page states the rule'],
      fr: ['en exemple', 'Aucune page n’indique la règle'],
    },
    {
      knows: 'which sandboxes need no credentials, and which of them is enabled by default',
      section: 'before-you-use-an-integration',
      en: ['is enabled by default; Banking Sandbox and Commerce Sandbox must be enabled'],
      fr: ['est activé par défaut', 'sont à activer'],
    },
    {
      knows: 'companies connected only to a sandbox are not billed, and of which sandboxes',
      section: 'before-you-use-an-integration',
      en: ['connected only to Codat Sandbox or QuickBooks Online Sandbox are not billed'],
      fr: ['ne sont pas facturées'],
    },
    {
      knows: 'how many products accept uploaded files, and how many of them have no connector',
      section: 'file-upload',
      en: ['38 have no direct connector and no refresh on demand', 'triggers no webhook'],
      fr: ['38 n’ont ni connecteur direct ni actualisation à la demande', 'aucun webhook'],
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
      en: ['Each file is scanned, and Codat advises you to scan it again'],
      fr: ['Chaque fichier est analysé ; Codat vous conseille de l’analyser à votre tour'],
    },
    {
      knows: 'what is not documented about an upload',
      section: 'file-upload',
      en: [
        '| Not documented | The path and status codes of an upload, which component scans and stores a file',
      ],
      fr: [
        'Le chemin et les codes de statut d’un téléversement, le composant qui analyse et stocke un fichier',
      ],
    },
  ],
  {
    en: [
      'any source whose callback is published',
      'were removed on 10 January 2026',
      'Nothing connects Codat',
    ],
    fr: [
      'dont l’adresse de rappel est publiée',
      'ont été retirées le 10 janvier 2026',
      'Rien ne relie Codat',
    ],
  },
);
