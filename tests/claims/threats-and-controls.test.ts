import { pageClaims } from './claims';

pageClaims(
  'enterprise/tech-overview/security/threats-and-controls',
  [
    {
      knows: 'each row shows its facts, and says where the place or the status is assumed',
      section: 'basis',
      en: ['the facts behind its row, each with the mark of its state', 'says “(assumed)” where'],
      fr: ['les faits sur lesquels repose la ligne, chacun avec la marque de son état'],
    },
    {
      knows: 'signatures and scores are not those of Codat or Cloudflare',
      section: 'basis',
      en: ['belong to this guide, not to Codat or Cloudflare'],
      fr: ['ils ne viennent ni de Codat ni de Cloudflare'],
    },
    {
      knows: 'neither a status nor a body of the WAF is published',
      section: 'basis',
      en: ['neither status nor body. This guide assumes `403`, or `429` for a flood'],
      fr: ['ni leur statut ni leur corps. Ce guide suppose `403`, ou `429` en cas d’afflux'],
    },
    {
      knows: 'four statuses at the gateway are documented, and one is assumed',
      section: 'basis',
      en: [
        '`401`, `404` and `405` are documented statuses of the API. So is `429`',
        '`403` for plain HTTP or without a client certificate is assumed',
      ],
      fr: [
        '`401`, `404` et `405` sont des statuts documentés de l’API. `429` l’est aussi',
        '`403`, pour une requête en HTTP simple ou sans certificat client, est supposé',
      ],
    },
    {
      knows: 'Codat may block an address, whatever its rate',
      section: 'basis',
      en: ['may block an IP address without warning', 'not tied to the limit of 1,000 requests'],
      fr: [
        'peut bloquer une adresse IP sans préavis',
        'n’est pas lié à la limite de 1 000 requêtes',
      ],
    },
  ],
  {
    en: ['The controls are those that the public documentation names'],
    fr: ['Les contrôles sont ceux que nomme la documentation publique'],
  },
);
