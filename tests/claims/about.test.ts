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
      knows: 'that the algorithm of webhook signatures is an assumption',
      section: 'what-is-fact-and-what-is-assumption',
      en: ['Webhooks are signed with HMAC-SHA256'],
      fr: ['Les webhooks sont signés par HMAC-SHA256'],
    },
    {
      knows:
        'that the intervals of a retried sync and the components of a schedule are assumptions',
      section: 'what-is-fact-and-what-is-assumption',
      en: ['retried by the fetch job, at equal intervals', 'keep the schedule of a sync'],
      fr: ['réessaie à intervalles égaux', 'gèrent la planification d’une synchronisation'],
    },
    {
      knows: 'that the component that rejects an unsupported data type is an assumption',
      section: 'what-is-fact-and-what-is-assumption',
      en: ['a data type of another family', '`404`', '`NotSupported`'],
      fr: ['d’un type de données qui n’est pas de la famille', '`404`', '`NotSupported`'],
    },
  ],
  {
    en: ['Statuses and event types mean what their names say', 'without a definition'],
    fr: [
      'Les statuts et les types d’événements ont le sens que leur nom indique',
      'Les sources les nomment sans les définir',
    ],
  },
);
