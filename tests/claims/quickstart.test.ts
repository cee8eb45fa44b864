import { pageClaims } from './claims';

pageClaims(
  'using-the-api/quickstart',
  [
    {
      knows: 'Link can compare the company that reconnects',
      section: 'connect-its-software',
      en: ['a setting lets Link compare the company with the first one connected'],
      fr: ['comparer la société à celle connectée à l’origine'],
    },
    {
      knows: 'an integration must be enabled, and the Codat Sandbox is by default',
      section: 'before-you-start',
      en: [
        'an integration that is enabled in your account',
        '[Codat Sandbox]',
        'which is enabled by default and needs no credentials',
      ],
      fr: [
        'une intégration activée dans votre compte',
        'Codat Sandbox</span>]',
        'activée par défaut et ne demande pas d’identifiants d’accès',
      ],
    },
    {
      knows: 'which characters a name keeps',
      section: 'create-a-company',
      en: ['without accents', "`- ' & @ . , ? !`; other characters are removed without an error"],
      fr: ['sans accents', "`- ' & @ . , ? !` ; les autres caractères sont supprimés sans erreur"],
    },
    {
      knows: 'what tags may hold',
      section: 'create-a-company',
      en: [
        'At most 10; keys of at most 27 characters, values of at most 100',
        '`null` or an empty value removes all of them; by another page, `PATCH` ignores it',
      ],
      fr: [
        '10 étiquettes au plus ; clés de 27 caractères au plus, valeurs de 100 au plus',
        '`null` ou une valeur vide les retire toutes ; selon une autre page, `PATCH`',
      ],
    },
    {
      knows: 'creation can be repeated with an idempotency key',
      section: 'create-a-company',
      en: ['[`Idempotency-Key`](./errors.mdx#retry-safely)', 'within 90 minutes'],
      fr: ['[`Idempotency-Key`](./errors.mdx#retry-safely)', 'dans les 90 minutes'],
    },
    {
      knows: 'the way from PendingAuth to the first sync',
      section: 'connect-its-software',
      en: [
        'while the connection is `PendingAuth`',
        'The connection is `Linked`, and Codat sends the webhook `connection.connected`',
        'the first sync goes on for minutes',
        'Codat sends `read.completed.initial`, as after each authorization',
      ],
      fr: [
        'tant que la connexion est `PendingAuth`',
        'La connexion est `Linked`, et Codat envoie le webhook `connection.connected`',
        'la première synchronisation se poursuit pendant quelques minutes',
        'Codat envoie `read.completed.initial`, comme après chaque autorisation',
      ],
    },
    {
      knows: 'the documentation shows linkUrl on two hosts',
      section: 'connect-its-software',
      en: ['`linkUrl` is on `link-api.codat.io`', 'some examples', '`link.codat.io`'],
      fr: ['`linkUrl` se trouve sur `link-api.codat.io`', 'certains exemples', '`link.codat.io`'],
    },
    {
      knows: 'a one-time link expires after one day',
      section: 'connect-its-software',
      en: [
        'used once and expires after one day (one hour for bank feeds of QuickBooks Online)',
        'both an option and the default',
      ],
      fr: [
        'ne sert qu’une fois et expire au bout d’un jour (d’une heure pour les flux bancaires',
        'comme le réglage par défaut',
      ],
    },
    {
      knows: 'the first sync starts by itself, and what a refresh queues',
      section: 'ask-for-a-refresh',
      en: ['The first sync starts by itself', 'fetched on first link, but no custom data'],
      fr: ['La première synchronisation démarre d’elle-même', 'aucune donnée personnalisée'],
    },
  ],
  {
    en: [
      'nobody has agreed yet',
      'not that they are done',
      'The [daily limit](./rate-limits.mdx) is used up',
    ],
    fr: [
      'personne n’a encore donné son accord',
      'les lectures sont en file d’attente',
      'La [limite quotidienne](./rate-limits.mdx)',
    ],
  },
);
