import { pageClaims } from './claims';

pageClaims(
  'using-the-api/rate-limits',
  [
    {
      knows: 'an address can be blocked without warning',
      section: 'top_of_page',
      en: ['Codat may block an address without warning if, in its view,'],
      fr: ['Codat peut bloquer sans préavis une adresse qui, à son avis,'],
    },
    {
      knows: 'Codat handles the limits of sources',
      section: 'top_of_page',
      en: ['Codat handles those limits for each source'],
      fr: ['Codat tient compte de ces limites source par source'],
    },
    {
      knows: 'when the minute of the third limit restarts is not published',
      section: 'top_of_page',
      en: ['| 1,000 a minute | Not published |'],
      fr: ['1 000 par minute | Non publiée |'],
    },
    {
      knows: 'when a company counts as active',
      section: 'compute-the-daily-quota',
      en: ['a company with a connection that is active, linked and syncing'],
      fr: ['dont une connexion est active, autorisée (`Linked`) et se synchronise'],
    },
    {
      knows: 'api.codat.io enforces the quota, and the gateway by assumption',
      section: 'compute-the-daily-quota',
      en: ['`api.codat.io` enforces the quota', 'the API Gateway is assumed to check'],
      fr: ['C’est `api.codat.io` qui fait respecter le quota', 'on suppose que la passerelle'],
    },
    {
      knows: 'the reset is a date whose format is not published',
      section: 'read-the-headers',
      en: ['The date on which it resets', 'The format of that date is not published'],
      fr: ['La date de sa réinitialisation', 'Le format de cette date n’est pas publié'],
    },
    {
      knows: 'every further response has Retry-After',
      section: 'recognize-a-refusal',
      en: ['every further response has a `Retry-After` header'],
      fr: ['chaque réponse suivante comporte un en-tête `Retry-After`'],
    },
    {
      knows: 'the status for a flood is assumed',
      section: 'recognize-a-refusal',
      en: ['neither status nor body is published. This guide assumes a `429`'],
      fr: ['ni le statut ni le corps ne sont publiés. Ce guide suppose un `429`'],
    },
    {
      knows: 'the example of the reset header is a date',
      section: 'recognize-a-refusal',
      en: ['X-Rate-Limit-Reset: 2026-08-04T00:00:00Z'],
      fr: ['X-Rate-Limit-Reset: 2026-08-04T00:00:00Z'],
    },
    {
      knows: 'a retry after a 429 can keep its idempotency key',
      section: 'wait-then-try-again',
      en: ['A `429` is not stored under an [`Idempotency-Key`]'],
      fr: ['Un `429` n’est pas conservé pour une [`Idempotency-Key`]'],
    },
    {
      knows: 'only this guide says that the firewall counts the requests of an address',
      section: 'top_of_page',
      en: ['in this guide, the web application firewall'],
      fr: ['dans ce guide, c’est le pare-feu d’application web (WAF)'],
    },
    {
      knows: 'pages of 100 records are advised',
      section: 'wait-then-try-again',
      en: ['of 100 records, the advised size'],
      fr: ['de 100 enregistrements, la taille conseillée'],
    },
    {
      knows: 'the events of the quota have one payload, in both documents',
      section: 'be-told-by-webhook',
      en: ['The `payload` of both has three fields'],
      fr: ['Le champ `payload` des deux comporte trois champs'],
    },
  ],
  {
    en: [
      'When exactly a company counts as active',
      'do not give the format of `X-Rate-Limit-Reset`',
      'Each minute;',
      'Ask for large',
      'a status cannot',
      'describes another shape',
    ],
    fr: [
      'À quel moment exact une société est comptée comme active',
      'ne donnent pas le format de `X-Rate-Limit-Reset`',
      'Chaque minute ;',
      'Demandez de grandes',
      'un statut non.',
    ],
  },
);
