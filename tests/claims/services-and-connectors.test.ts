import { pageClaims } from './claims';

pageClaims(
  'enterprise/tech-overview/architecture/services-and-connectors',
  [
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
      knows: 'that the on-premise connector calls out is inferred, and where its page is',
      section: 'on-premise-connectors',
      en: ['is inferred', './on-premise-connectors.mdx'],
      fr: ['Ce guide déduit qu’il appelle Codat', './on-premise-connectors.mdx'],
    },
    {
      knows: 'where the connectors are listed',
      section: 'connectors-by-family',
      en: ['43 integrations', './integrations.mdx#connectors-by-family'],
      fr: ['43 intégrations', './integrations.mdx#connectors-by-family'],
    },
    {
      knows: 'the published anchors of the four families stay',
      section: 'connectors-by-family',
      en: [
        'id="connectors-accounting"',
        'id="connectors-bankfeeds"',
        'id="connectors-banking"',
        'id="connectors-commerce"',
      ],
      fr: [
        'id="connectors-accounting"',
        'id="connectors-bankfeeds"',
        'id="connectors-banking"',
        'id="connectors-commerce"',
      ],
    },
    {
      knows: 'most software that accepts uploads has no connector',
      section: 'file-upload',
      en: ['38 have no direct connector', './integrations.mdx#file-upload'],
      fr: ['38 n’ont pas de connecteur direct', './integrations.mdx#file-upload'],
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
