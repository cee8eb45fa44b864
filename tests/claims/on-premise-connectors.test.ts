import { pageClaims } from './claims';

pageClaims(
  'enterprise/tech-overview/architecture/on-premise-connectors',
  [
    {
      knows: 'that the connector calls out is inferred',
      section: 'top_of_page',
      en: [
        'this guide infers that the connector calls out, and that nothing calls into the machine',
      ],
      fr: ['ce guide en déduit que le connecteur appelle Codat et qu’aucun appel n’entre'],
    },
    {
      knows: 'the hosts of each connector and who signed its installer',
      section: 'what-runs',
      en: ['`connectors.codat.io`, `quickbooksdesktop.codat.io`', 'GlobalSign', 'Web Connector'],
      fr: ['`connectors.codat.io`, `quickbooksdesktop.codat.io`', 'GlobalSign', 'Web Connector'],
    },
    {
      knows: 'the requirements, with both statements where they differ',
      section: 'requirements',
      en: [
        'Windows 10 or 11; one page adds Windows Server 2019',
        'Not macOS',
        'single-tenant',
        'another page requires them to run it',
      ],
      fr: [
        'Windows 10 ou 11 ; une page ajoute Windows Server 2019',
        'macOS est exclu',
        'à locataire unique',
        'selon une autre page, pour l’exécuter',
      ],
    },
    {
      knows: 'what receives the calls is not published, and what the figures assume',
      section: 'trust-boundary',
      en: [
        'nor the content of their exchange is published',
        'nothing calls into the machine',
        'two calls for a sync',
      ],
      fr: [
        'ne sont pas publiés',
        'aucun appel n’entre dans la machine',
        'deux appels par synchronisation',
      ],
    },
    {
      knows: 'a connector that ran once or is uninstalled ends the authorization',
      section: 'install-and-remove',
      en: [
        'removes itself after the sync or, according to another page, the user must uninstall it',
        '`Deauthorized`',
      ],
      fr: [
        'se supprime lui-même après la synchronisation ou, selon une autre page',
        '`Deauthorized`',
      ],
    },
    {
      knows: 'a sync and a push operation wait while the machine is offline',
      section: 'offline',
      en: ['another page says `Fetching`', 'stays `Pending` indefinitely', '`TimedOut`'],
      fr: ['une autre page dit `Fetching`', 'reste `Pending`, sans limite de durée', '`TimedOut`'],
    },
    {
      knows: 'a restart of the Sage 50 connector cancels syncs',
      section: 'offline',
      en: ['The syncs in progress are cancelled'],
      fr: ['Les synchronisations en cours sont annulées'],
    },
    {
      knows: 'the window of QuickBooks Desktop and where its documents differ',
      section: 'sync-window',
      en: [
        'from 19:00 to 07:00 local time',
        'Automatically for new connections, from 10 January 2026 | On request',
      ],
      fr: [
        'de 19 h à 7 h, heure locale',
        'Automatique pour les nouvelles connexions, à partir du 10 janvier 2026 | Sur demande',
      ],
    },
  ],
  {
    en: ['Codat connects to the customer’s machine', 'open an inbound port'],
    fr: ['Codat se connecte à la machine du client final', 'ouvrir un port entrant'],
  },
);
