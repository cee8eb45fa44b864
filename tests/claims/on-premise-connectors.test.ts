import { pageClaims } from './claims';

pageClaims(
  'enterprise/tech-overview/architecture/on-premise-connectors',
  [
    {
      knows: 'that the connector calls out is inferred',
      section: 'top_of_page',
      en: ['that it calls out, and that nothing calls in, is inferred'],
      fr: ['ce guide en déduit que le connecteur appelle Codat et que rien n’appelle la machine'],
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
        'Windows 10 or 11; one page adds Server 2019',
        'Not macOS',
        'single-tenant',
        'one page requires them to run it',
      ],
      fr: [
        'Windows 10 ou 11 ; une page ajoute Server 2019',
        'macOS est exclu',
        'à locataire unique',
        'selon une page, pour l’exécuter',
      ],
    },
    {
      knows: 'what receives the calls is not published, and what the figures assume',
      section: 'trust-boundary',
      en: ['is not published', 'nothing calls into it', 'two calls for a sync'],
      fr: ['ne sont pas publiés', 'aucun appel n’y entre', 'deux appels par synchronisation'],
    },
    {
      knows: 'a connector that ran once or is uninstalled ends the authorization',
      section: 'install-and-remove',
      en: ['removes itself or, by another page, the user uninstalls it', '`Deauthorized`'],
      fr: ['se supprime alors lui-même ou, selon une autre page', '`Deauthorized`'],
    },
    {
      knows: 'a sync and a push operation wait while the machine is offline',
      section: 'offline',
      en: ['another page says `Fetching`', 'stays `Pending` without end', '`TimedOut`'],
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
      en: ['from 19:00 to 07:00 local time', 'Automatically from 10 January 2026 | On request'],
      fr: ['de 19 h à 7 h, heure locale', 'Automatique à partir du 10 janvier 2026 | Sur demande'],
    },
  ],
  {
    en: ['Codat connects to the customer’s machine', 'open an inbound port'],
    fr: ['Codat se connecte à la machine du client final', 'ouvrir un port entrant'],
  },
);
