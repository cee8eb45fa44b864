import { pageClaims } from './claims';

pageClaims(
  'using-the-api/authorizing-a-company',
  [
    {
      knows: 'the first sync ends after the customer has returned, after each authorization',
      section: 'steps',
      en: [
        'continues for some minutes after the return',
        'after each authorization, not only the first',
      ],
      fr: ['quelques minutes encore après le retour', 'après chaque autorisation, et non'],
    },
    {
      knows: 'only a source with OAuth redirects the browser to Codat',
      section: 'steps',
      en: ['Source, if it uses OAuth'],
      fr: ['Source, si elle utilise OAuth'],
    },
    {
      knows: 'the host of a callback is inferred from examples',
      section: 'steps',
      en: ['`https://{integration}.codat.io/oauth/callback`', 'no page states the rule'],
      fr: ['`https://{integration}.codat.io/oauth/callback`', 'aucune page n’indique la règle'],
    },
    {
      knows: 'the Link SDK is recommended, the other ways are on unlisted pages',
      section: 'choose-the-way-in',
      en: ['The way that Codat recommends', 'On an unlisted page'],
      fr: ['Le mode que Codat recommande', 'Sur une page non répertoriée'],
    },
    {
      knows: 'the token is valid for one company and one day, and which operation has ended',
      section: 'embed-the-sdk',
      en: ['for one company and for 24 hours', '`404` after 12 October 2026', 'not in an iframe'],
      fr: [
        'une seule société et pendant 24 heures',
        '`404` après le 12 octobre 2026',
        'une iframe',
      ],
    },
    {
      knows: 'whether Codat sees passwords depends on the source',
      section: 'consent',
      en: ['neither Codat nor you see the password; [three pages differ]', 'MYOB AccountRight'],
      fr: ['ne voyez le mot de passe ; [trois pages s’en écartent]', 'MYOB AccountRight'],
    },
    {
      knows: 'a second use needs consent, but no new sign-in',
      section: 'consent',
      en: ['recorded, revocable consent, but no new sign-in'],
      fr: ['consigné et révocable, mais pas de nouvelle authentification'],
    },
    {
      knows: 'the five codes of the redirect',
      section: 'return',
      en: ['`200` | Connection linked', '`201` | Nothing was done', '`501` | Not supported'],
      fr: [
        '`200` | Connexion autorisée',
        '`201` | Aucune action effectuée',
        '`501` | Non pris en charge',
      ],
    },
    {
      knows: 'which links expire, and that one-time links are contradicted',
      section: 'links-that-expire',
      en: ['expires after one day', 'Expires after one hour', 'an option that you enable'],
      fr: ['expire au bout d’un jour', 'Expire au bout d’une heure', 'une option à activer'],
    },
    {
      knows: 'the first sync with existing tokens does not start by itself',
      section: 'bring-tokens',
      en: ['More than twenty of Codat’s integrations', 'it does not start by itself'],
      fr: ['Plus de vingt intégrations', 'elle ne démarre pas d’elle-même'],
    },
    {
      knows: 'when an authorization lapses',
      section: 'lapse-and-reconnect',
      en: [
        '60 to 100 days',
        '90 days',
        '21st connection',
        'itself does not lapse, but five minutes',
      ],
      fr: [
        '60 à 100 jours',
        '90 jours',
        '21e connexion',
        'elle-même n’expire pas, mais, cinq minutes',
      ],
    },
    {
      knows: 'Link can compare the company that reconnects',
      section: 'lapse-and-reconnect',
      en: ['QuickBooks Online, NetSuite and Sage Intacct; the customer can override the warning'],
      fr: ['NetSuite et Sage Intacct ; le client final peut passer outre'],
    },
    {
      knows: 'what a disconnection does is contradicted',
      section: 'disconnect',
      en: ['another that it becomes `Unlinked` and its data is kept'],
      fr: ['selon une autre, elle passe à `Unlinked` et ses données sont conservées'],
    },
  ],
  {
    en: ['Codat never sees', 'the authorization of TrueLayer lapses'],
    fr: ['Codat ne voit jamais', 'l’autorisation de TrueLayer expire'],
  },
);
