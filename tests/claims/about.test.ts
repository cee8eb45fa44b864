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
      knows: 'that every claim cites a fact, and what advice and illustrations are',
      section: 'what-is-fact-and-what-is-assumption',
      en: ['cites a [fact](./facts.mdx)', 'notes titled “Advice”', 'the values are invented'],
      fr: [
        'cite un [fait](./facts.mdx)',
        'notes intitulées « Conseil »',
        'les valeurs sont inventées',
      ],
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
