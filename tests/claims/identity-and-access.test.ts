import { pageClaims } from './claims';

pageClaims(
  'enterprise/tech-overview/security/identity-and-access',
  [
    {
      knows: 'multi-factor authentication is not documented for passwords',
      section: 'sign-in-methods',
      en: ['a feature of Google and Microsoft; for passwords it is not documented'],
      fr: ['de Google et de Microsoft ; pour les mots de passe, elle n’est pas documentée'],
    },
    {
      knows: 'an Administrator can switch off passwords',
      section: 'sign-in-methods',
      en: ['An Administrator can switch off each method, including the password'],
      fr: ['Un administrateur peut désactiver chaque mode, y compris le mot de passe'],
    },
    {
      knows: 'whether SAML is supported is contradicted',
      section: 'enterprise-sso',
      en: ['both that SAML is not supported and that it will be offered soon', 'paid add-on'],
      fr: ['que SAML n’est pas pris en charge et qu’il sera bientôt proposé', 'option payante'],
    },
    {
      knows: 'the identity provider cannot start a sign-in',
      section: 'set-up-enterprise-sso',
      en: ['starts from Codat only; your identity provider cannot start one'],
      fr: ['part uniquement de Codat ; votre fournisseur d’identité ne peut pas la lancer'],
    },
    {
      knows: 'what the identity provider needs to know',
      section: 'set-up-enterprise-sso',
      en: [
        '`urn:auth0:codat:{client}-{instance}-saml-connection`',
        '`email`, `groups` and `displayname`',
        'There is no logout URL',
      ],
      fr: [
        '`urn:auth0:codat:{client}-{instance}-saml-connection`',
        '`email`, `groups` et `displayname`',
        'Il n’y a pas d’URL de déconnexion',
      ],
    },
    {
      knows: 'only two roles manage API keys, and only one assigns products',
      section: 'roles',
      en: [
        'delete API keys | No | No | No | Yes | Yes |',
        'product to a user | No | No | No | No | Yes |',
      ],
      fr: [
        'supprimer des clés d’API | Non | Non | Non | Oui | Oui |',
        'produit à un utilisateur | Non | Non | Non | Non | Oui |',
      ],
    },
    {
      knows: 'the pages on roles contradict each other',
      section: 'roles',
      en: [
        'No; yes according to another page',
        'lets all five roles view it',
        'lists four: Advisor is missing',
      ],
      fr: ['Non ; oui d’après une autre page', 'aux cinq rôles', 'en compte quatre'],
    },
    {
      knows: 'product permissions say nothing of the role Advisor',
      section: 'permissions',
      en: ['The effect on Advisors'],
      fr: ['L’effet sur le rôle <span lang="en">Advisor</span>'],
    },
    {
      knows: 'the restriction to owned companies is on request',
      section: 'permissions',
      en: ['the restriction is enabled on request, since August 2026', '`ownerUserIds`'],
      fr: ['la restriction s’active sur demande, depuis août 2026', '`ownerUserIds`'],
    },
    {
      knows: 'an audit log is not published',
      section: 'history',
      en: ['No audit log is documented'],
      fr: ['Aucun journal d’audit n’est documenté'],
    },
  ],
  {
    en: ['SAML is supported', 'an audit log of user actions exists'],
    fr: ['SAML est pris en charge', 'un journal d’audit des actions existe'],
  },
);
