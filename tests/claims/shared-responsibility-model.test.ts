import { pageClaims } from './claims';

pageClaims(
  'enterprise/tech-overview/architecture/shared-responsibility-model',
  [
    {
      knows: 'delivery of the applications is documented by example',
      section: 'how-to-use',
      en: [
        'by example',
        'continuous delivery with Azure DevOps',
        'Deployment without downtime is not published',
      ],
      fr: [
        'par un exemple',
        'livraison continue avec Azure DevOps',
        'Rien n’est publié sur un déploiement sans interruption',
      ],
    },
    {
      knows: 'secrets of integrations belong in the client’s vault',
      section: 'what-stays-with-the-client',
      en: ['keep the secrets in its own vault: the Portal holds them only in the interim'],
      fr: ['dans son propre coffre : le portail ne les garde que provisoirement'],
    },
    {
      knows: 'the client is the controller, and a second use needs consent',
      section: 'what-stays-with-the-client',
      en: ['the controller under the GDPR', 'recorded, revocable consent'],
      fr: [
        'en tant que responsable du traitement au sens du RGPD',
        'consentement consigné et révocable',
      ],
    },
    {
      knows: 'mutual TLS, once on, holds for every request',
      section: 'what-stays-with-the-client',
      en: ['the certificate that Codat issues', 'with every request'],
      fr: ['le certificat que Codat délivre', 'avec chaque requête'],
    },
    {
      knows: 'a consumer that fails for five days is disabled',
      section: 'what-stays-with-the-client',
      en: ['disables a consumer that fails for 5 days', 'accept the same delivery twice'],
      fr: [
        'désactive un consommateur en échec pendant 5 jours',
        'accepter deux fois la même livraison',
      ],
    },
    {
      knows: 'onboarding is Codat’s part with the SDKs, the client’s with the API',
      section: 'what-stays-with-the-client',
      en: ['Codat’s part with the SDKs, the client’s with the API'],
      fr: ['à Codat avec les SDK, au client avec l’API'],
    },
    {
      knows: 'severities and response times of support are not published',
      section: 'support',
      en: ['According to a draft page', 'response times are not published'],
      fr: ['Selon une page à l’état de brouillon', 'délais de réponse ne sont pas publiés'],
    },
  ],
  {
    en: ['and the last one cannot be deleted', 'plays its part'],
    fr: ['et la dernière ne peut pas être supprimée'],
  },
);
