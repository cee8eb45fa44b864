import { pageClaims } from './claims';

pageClaims(
  'about',
  [
    {
      knows: 'when the documentation was read a second time, and which revision',
      section: 'where-the-facts-come-from',
      en: ['**November 2026**', '`codatio/codat-docs`, revision `1558f9a` of 17 August 2026'],
      fr: ['**novembre 2026**', '`codatio/codat-docs`, révision `1558f9a` du 17 août 2026'],
    },
    {
      knows: 'how examples, contradictions and drafts are marked',
      section: 'what-is-fact-and-what-is-assumption',
      en: ['“by example”', 'Both versions are given', '“according to a draft page”'],
      fr: [
        '« d’après un exemple »',
        'Les deux versions sont données',
        '« d’après une page à l’état de brouillon »',
      ],
    },
    {
      knows: 'that the algorithm of webhook signatures and the form of a webhook are assumptions',
      section: 'what-is-fact-and-what-is-assumption',
      en: [
        'Webhooks are signed with HMAC-SHA256',
        'compact JSON',
        'has an id that starts with `msg_`',
      ],
      fr: [
        'Les webhooks sont signés par HMAC-SHA256',
        'JSON compact',
        'l’identifiant y commence par `msg_`',
      ],
    },
    {
      knows: 'where the documentation shows a login URL, and that this guide starts elsewhere',
      section: 'what-is-fact-and-what-is-assumption',
      en: [
        'A sign-in starts at `/login` on `authentication.codat.io`',
        'a login URL on `app.codat.io` by example',
      ],
      fr: [
        'commence à `/login`, sur `authentication.codat.io`',
        'par un exemple une adresse d’authentification sur `app.codat.io`',
      ],
    },
    {
      knows:
        'that the intervals of a retried sync and the components of a schedule are assumptions',
      section: 'what-is-fact-and-what-is-assumption',
      en: [
        'pauses and retries every sync, at equal intervals',
        'keep the schedule of syncs',
        'pauses for five integrations',
        'the last sync or, on another page, the last successful one',
      ],
      fr: [
        'réessaie à intervalles réguliers',
        'gèrent la planification des synchronisations',
        'des pauses pour cinq intégrations',
        'de la dernière synchronisation ou, selon une autre page, de la dernière qui a réussi',
      ],
    },
    {
      knows: 'that the component that rejects an unsupported data type is an assumption',
      section: 'what-is-fact-and-what-is-assumption',
      en: ['a data type of another family', '`404`', '`NotSupported`'],
      fr: ['d’un type de données qui n’est pas de la famille', '`404`', '`NotSupported`'],
    },
  ],
  {
    en: [
      'Statuses and event types mean what their names say',
      'without a definition',
      'not the form of the login URL',
    ],
    fr: [
      'Les statuts et les types d’événements ont le sens que leur nom indique',
      'Les sources les nomment sans les définir',
      'ni la forme de l’adresse de connexion',
    ],
  },
);
