import { pageClaims } from './claims';

pageClaims(
  'enterprise/tech-overview/security/data-security',
  [
    {
      knows: 'the key of backups depends on the contract',
      section: 'where-data-is-kept',
      en: ['a dedicated customer key or a Microsoft-managed key, by contract'],
      fr: ['une clé dédiée au client ou une clé gérée par Microsoft, selon le contrat'],
    },
    {
      knows: 'Blob storage has Storage Service Encryption',
      section: 'where-data-is-kept',
      en: ['Storage Service Encryption (SSE), at rest'],
      fr: ['Chiffrement du service de stockage (SSE), au repos'],
    },
    {
      knows: 'AES-256 for all data at rest is stated by example',
      section: 'encryption-at-rest',
      en: ['for all data at rest it is stated by example'],
      fr: ['pour toutes les données au repos, il ne l’est que par un exemple'],
    },
    {
      knows: 'Microsoft manages keys by default, and a client can store its own',
      section: 'encryption-keys',
      en: [
        'Microsoft manages the whole life cycle',
        'One key for all databases',
        'or stored by the client',
      ],
      fr: [
        'Microsoft gère tout le cycle de vie',
        'Une seule clé pour toutes les bases',
        'ou conservée par le client',
      ],
    },
    {
      knows: 'key versions are kept as long as backups',
      section: 'encryption-keys',
      en: ['kept for as long as the retention of backups', 'completes within 24 hours'],
      fr: ['gardées aussi longtemps que les sauvegardes', 's’achève dans les 24 heures'],
    },
    {
      knows: 'a key is also deleted at the end of the contract, which the client can check',
      section: 'encryption-keys',
      en: [
        'at the end of the contract, within 5 working days',
        'through the API: the request fails',
      ],
      fr: ['à la fin du contrat, dans les 5 jours ouvrés', 'par l’API : la requête échoue'],
    },
    {
      knows: 'some passwords are stored or entered, at odds with a suggested statement',
      section: 'secrets',
      en: ['suggested reply to customers', 'MYOB AccountRight'],
      fr: ['réponse proposée aux clients', 'MYOB AccountRight'],
    },
    {
      knows: 'no one has access to production data by default',
      section: 'who-can-reach-the-data',
      en: ['No one at Codat has access to production data by default'],
      fr: ['Par défaut, personne chez Codat n’a accès aux données de production'],
    },
    {
      knows: 'devices are provided by Codat and groups are reviewed',
      section: 'who-can-reach-the-data',
      en: ['full-disk encryption', 'reviewed every quarter', 'tied to a work item'],
      fr: ['disque entièrement chiffré', 'revus chaque trimestre', 'lié à une tâche'],
    },
    {
      knows: 'leadership approves break-glass access for one task',
      section: 'break-glass-access',
      en: ['for one task', 'By an elected set of leadership', 'A dedicated production VPN'],
      fr: ['pour une seule tâche', 'Par un groupe élu de dirigeants', 'Un VPN de production dédié'],
    },
    {
      knows: 'where the roles and the sign-in of the Portal are described',
      section: 'clients-own-access',
      en: ['one of five roles', 'identity-and-access.mdx'],
      fr: ['l’un de cinq rôles', 'identity-and-access.mdx'],
    },
    {
      knows: 'the client is the controller',
      section: 'retention-and-deletion',
      en: ['Codat is the processor', 'The client is the controller and decides when to delete'],
      fr: ['Codat est le sous-traitant', 'responsable du traitement et décide du moment'],
    },
    {
      knows: 'deleting a company deletes its cached data',
      section: 'retention-and-deletion',
      en: ['Irreversible: the company, its connections and all cached data'],
      fr: ['Irréversible : la société, ses connexions et toutes les données en cache'],
    },
    {
      knows: 'erasure with a connection is not spelled out',
      section: 'retention-and-deletion',
      en: ['Whether stored data is erased is not documented', 'According to an unlisted page'],
      fr: [
        'L’effacement des données stockées n’est pas documenté',
        'Selon une page non répertoriée',
      ],
    },
    {
      knows: 'data that was read before an unlink stays readable',
      section: 'retention-and-deletion',
      en: ['data already read stays readable', '`metadata.isDeleted`'],
      fr: ['les données déjà lues restent lisibles', '`metadata.isDeleted`'],
    },
    {
      knows: 'IP filtering is part of a paid add-on',
      section: 'enterprise-options',
      en: ['Enterprise SSO, mutual TLS and IP filtering'],
      fr: ['Enterprise SSO, TLS mutuel et filtrage d’adresses IP'],
    },
    {
      knows: 'recovery objectives, isolation and sub-processors are not published',
      section: 'what-the-sources-leave-open',
      en: ['RTO and RPO', 'clients without dedicated databases share', 'sub-processors', 'DORA'],
      fr: ['RTO et RPO', 'les clients sans base dédiée', 'sous-traitants ultérieurs', 'DORA'],
    },
  ],
  {
    en: [
      'Not stated in the sources',
      'By whom, for how long',
      'Nothing |',
      'Network activity; no sensitive data',
    ],
    fr: [
      'Non précisé par les sources',
      'Par qui, pour combien de temps',
      '| Rien |',
      'Activité réseau ; ni données',
    ],
  },
);
