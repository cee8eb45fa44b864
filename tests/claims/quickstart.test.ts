import { pageClaims } from './claims';

pageClaims(
  'using-the-api/quickstart',
  [
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
      knows: 'where expiring links are described',
      section: 'connect-its-software',
      en: ['authorizing-a-company.mdx#links-that-expire'],
      fr: ['authorizing-a-company.mdx#links-that-expire'],
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
