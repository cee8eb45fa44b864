import { pageClaims } from './claims';

pageClaims(
  'enterprise/tech-overview/security/leaving',
  [
    {
      knows: 'the client is the controller and decides on deletion',
      section: 'top_of_page',
      en: ['You decide when data is deleted', 'you are the controller and Codat is the processor'],
      fr: ['vous qui décidez du moment', 'vous êtes le responsable du traitement'],
    },
    {
      knows: 'exports come before deletion, and API keys are removed last',
      section: 'exit-in-order',
      en: ['Export first', 'do not change any sync setting', 'Delete the API keys last'],
      fr: ['Exporter d’abord', 'ne changez aucun réglage', 'en tout dernier les clés d’API'],
    },
    {
      knows: 'a test instance has keys and consumers of its own',
      section: 'exit-in-order',
      en: ['its own API keys', 'and webhook consumers'],
      fr: ['ses propres clés d’API', 'et de vos consommateurs de webhooks'],
    },
    {
      knows: 'three roles may delete a company, two a connection',
      section: 'what-you-can-delete',
      en: ['Analysts, Developers, Administrators', 'for a `Linked` connection only'],
      fr: ['Analyst', 'pour une connexion `Linked` uniquement'],
    },
    {
      knows: 'whether the last API key can be deleted is contradicted',
      section: 'what-you-can-delete',
      en: ['the last key cannot be deleted, the OpenAPI document that it can'],
      fr: ['la dernière clé ne peut pas être supprimée, le document OpenAPI qu’elle peut l’être'],
    },
    {
      knows: 'a dedicated key is deleted within 5 working days',
      section: 'dedicated-keys',
      en: [
        'within 5 working days',
        'a request that reads data fails',
        'The contract decides whether your dedicated key',
      ],
      fr: [
        'dans les 5 jours ouvrés',
        'une requête qui lit des données échoue',
        'le contrat qui détermine si les sauvegardes',
      ],
    },
    {
      knows: 'an export at exit is not published',
      section: 'export-before-deletion',
      en: ['at the end of a contract is not published'],
      fr: ['Rien n’est publié sur l’export des données à la fin d’un contrat'],
    },
    {
      knows: 'registrations with sources belong to the client',
      section: 'access-to-the-sources',
      en: ['You register your own application with most sources'],
      fr: ['Vous enregistrez votre propre application auprès de la plupart des sources'],
    },
    {
      knows: 'deletion from backups is not published',
      section: 'what-remains',
      en: ['Deleted data in backups | Not published', 'As long as backups are retained'],
      fr: ['Données supprimées, dans les sauvegardes | Non publié', 'Aussi longtemps que'],
    },
  ],
  {
    en: ['certificate of deletion is', 'all data is erased', 'SOC 2'],
    fr: ['attestation de suppression est', 'toutes les données sont effacées', 'SOC 2'],
  },
);
