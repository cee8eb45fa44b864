import { pageClaims } from './claims';

pageClaims(
  'using-the-api/authentication',
  [
    {
      knows: 'TLS 1.2 is the minimum, by example only',
      section: 'choose-the-base-url',
      en: ['wording that Codat suggests to its clients names TLS 1.2 as the minimum'],
      fr: ['une formulation que Codat propose à ses clients cite TLS 1.2 comme minimum'],
    },
    {
      knows: 'the first key comes with the account, and an eleventh is a conflict',
      section: 'manage-api-keys',
      en: ['The first key is created with the account', 'creating an eleventh returns `409`'],
      fr: ['La première clé est créée avec le compte', 'une onzième reçoit la réponse `409`'],
    },
    {
      knows: 'two roles manage keys in the Portal',
      section: 'manage-api-keys',
      en: ['[Developers and Administrators]', 'can see, create, copy and delete keys'],
      fr: ['les [développeurs et les administrateurs]', 'peuvent voir, créer, copier et supprimer'],
    },
    {
      knows: 'the list returns the values of all keys, before encoding',
      section: 'manage-api-keys',
      en: ['`apiKey` is the value before encoding', 'it contains every key of the account'],
      fr: ['`apiKey` contient la valeur de la clé avant encodage', 'toutes les clés du compte'],
    },
    {
      knows: 'the documentation contradicts itself on the last key',
      section: 'manage-api-keys',
      en: ['the last key cannot be deleted', 'says that it can, and that a key may delete itself'],
      fr: ['la dernière clé ne peut pas être supprimée', 'une clé peut se supprimer elle-même'],
    },
    {
      knows: 'Codat issues the client certificate',
      section: 'add-mutual-tls',
      en: ['Issued by Codat, unique to the client', 'set up through the account manager'],
      fr: ['Délivré par Codat, propre au client', 'avec le responsable de compte'],
    },
    {
      knows: 'mutual TLS, once on, is for all requests',
      section: 'add-mutual-tls',
      en: ['Once it is on for a client, **all** requests for that client must have', 'A GUID'],
      fr: ['**toutes** les requêtes de ce client doivent comporter', 'Un GUID'],
    },
    {
      knows: 'renewal of certificates and the rejection without one are not described',
      section: 'add-mutual-tls',
      en: ['does not describe how certificates are renewed', 'this guide assumes `403`'],
      fr: ['ne décrit ni le renouvellement des certificats', 'ce guide suppose un `403`'],
    },
    {
      knows: 'a 403 has four causes',
      section: 'recognize-a-refusal',
      en: [
        'The key is outdated or not valid for the resource',
        'the endpoint is not permitted',
        'a downstream endpoint cannot be reached',
      ],
      fr: [
        'La clé est périmée ou n’est pas valable pour la ressource',
        'le point de terminaison n’est pas autorisé',
        'un point de terminaison en aval est injoignable',
      ],
    },
    {
      knows: 'a 403 of the WAF is an assumption',
      section: 'recognize-a-refusal',
      en: ['By assumption, the [WAF]'],
      fr: ['Par hypothèse, le [pare-feu d’application web (WAF)]'],
    },
    {
      knows: 'diagnostic logs have no sensitive data',
      section: 'keep-keys-safe',
      en: ['keeps sensitive data out of its diagnostic logs'],
      fr: ['aucune donnée sensible dans ses journaux de diagnostic'],
    },
    {
      knows: 'browser SDKs use a token of one company for 24 hours',
      section: 'keep-keys-safe',
      en: ['an access token of one company', 'it is valid for 24 hours'],
      fr: ['un jeton d’accès propre à une société', 'il est valable 24 heures'],
    },
  ],
  {
    en: [
      'do not say whether it holds the whole value',
      'so an account is never left without one',
      'how certificates are issued',
      'writes no sensitive data to its logs',
      'a leak then costs one key',
    ],
    fr: [
      'ne disent pas s’il contient la valeur entière',
      'un compte ne se retrouve donc jamais sans clé',
      'ni la délivrance',
      'aucune donnée sensible dans ses journaux.',
      'une fuite ne coûte alors qu’une clé',
    ],
  },
);
