import { pageClaims } from './claims';

pageClaims(
  'enterprise/tech-overview/architecture/request-flow',
  [
    {
      knows: 'other traffic comes in through other hosts',
      section: 'path-of-a-request',
      en: ['network-security.mdx#ways-in'],
      fr: ['network-security.mdx#ways-in'],
    },
    {
      knows: 'the API enforces the daily quota, by a component that is assumed',
      section: 'what-each-stage-checks',
      en: [
        '`api.codat.io` enforces the daily quota',
        'do not say which component checks the API key and the quota',
      ],
      fr: [
        '`api.codat.io` applique le quota quotidien',
        'ne disent pas quel composant contrôle la clé d’API et le quota',
      ],
    },
    {
      knows: 'the WAF’s status is assumed',
      section: 'what-a-refusal-looks-like',
      en: ['this guide assumes `403`, or `429` for a flood'],
      fr: ['ce guide suppose le statut `403`, ou `429` en cas d’afflux'],
    },
    {
      knows: 'an eleventh API key and an open request with the same key are conflicts',
      section: 'what-a-refusal-looks-like',
      en: ['an eleventh API key', 'the same `Idempotency-Key` is in progress', '| 422 |'],
      fr: ['une onzième clé d’API', 'la même `Idempotency-Key` est en cours', '| 422 |'],
    },
    {
      knows: 'the documented statuses and the causes of 403 and 404',
      section: 'what-a-refusal-looks-like',
      en: [
        '| 200, 201, 204 |',
        '| 202 |',
        '| 451 |',
        'is outdated',
        'does not support the data type',
      ],
      fr: [
        '| 200, 201, 204 |',
        '| 202 |',
        '| 451 |',
        'est périmée',
        'pas en charge le type de données',
      ],
    },
    {
      knows: 'the service of an error can be the data source',
      section: 'what-a-refusal-looks-like',
      en: ['`service` can be any service of Codat, or the data source'],
      fr: ['`service` peut nommer n’importe quel service de Codat, ou la source de données'],
    },
    {
      knows: 'the reset header is a date whose format is not published',
      section: 'on-the-way-back',
      en: ['The date of the reset, in a format that is not published'],
      fr: ['La date de la réinitialisation, dans un format non publié'],
    },
    {
      knows: 'every further response over the limit has Retry-After',
      section: 'on-the-way-back',
      en: ['each further response also has `Retry-After`'],
      fr: ['chaque réponse suivante porte aussi `Retry-After`'],
    },
    {
      knows: 'mutual TLS, once on, holds for every request',
      section: 'mutual-tls',
      en: ['every request must carry the client certificate'],
      fr: ['chaque requête doit présenter le certificat client'],
    },
    {
      knows: 'the private network is documented for the drawn components',
      section: 'behind-the-gateway',
      en: ['the components that it draws'],
      fr: ['les composants qu’elle dessine'],
    },
    {
      knows: 'only diagnostic logs are said to hold no sensitive data',
      section: 'what-is-logged',
      en: ['is documented for [diagnostic logs]'],
      fr: ['n’est documentée que pour les [journaux de diagnostic]'],
    },
  ],
  {
    en: [
      'Logs hold no sensitive data',
      'Every component between the WAF',
      'Reset: …',
      'sources leave open',
    ],
    fr: ['Les journaux ne contiennent ni', 'Tous les composants situés entre', 'Reset: …'],
  },
);
