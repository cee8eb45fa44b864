import { pageClaims } from './claims';

pageClaims(
  'enterprise/tech-overview/security/network-security',
  [
    {
      knows: 'other hosts than those of the API are ways in',
      section: 'ways-in',
      en: [
        '`authentication.codat.io`',
        '`link.codat.io`',
        '`app.codat.io`',
        '`sync-flow.codat.io`',
      ],
      fr: [
        '`authentication.codat.io`',
        '`link.codat.io`',
        '`app.codat.io`',
        '`sync-flow.codat.io`',
      ],
    },
    {
      knows: 'each integration has a host for OAuth callbacks, by example',
      section: 'ways-in',
      en: ['`{integration}.codat.io`', 'inferred from examples'],
      fr: ['`{integration}.codat.io`', 'déduite d’exemples'],
    },
    {
      knows: 'only the check of all ingress is stated of the other hosts',
      section: 'ways-in',
      en: ['the path is not published; there is one statement: the WAF checks all ingress.'],
      fr: ['le chemin n’est pas publié ; la documentation ne donne qu’une indication : le WAF'],
    },
    {
      knows: 'restrictions and filtering of addresses are named only',
      section: 'waf',
      en: ['“IP filtering”; how either works is not published'],
      fr: ['(<span lang="en">IP filtering</span>) ; leur fonctionnement n’est pas publié'],
    },
    {
      knows: 'two attacks of the OWASP Top 10 are named',
      section: 'waf',
      en: [
        'Path traversal and command injection, examples of [this guide](./threats-and-controls.mdx), are not named',
      ],
      fr: ['La traversée de répertoires et l’injection de commandes, exemples de'],
    },
    {
      knows: 'an address can be blocked without warning, whatever its rate',
      section: 'waf',
      en: ['block an address without warning', 'not tied to the limit of 1,000 requests'],
      fr: ['bloquer sans préavis une adresse', 'n’est pas lié à la limite de 1 000 requêtes'],
    },
    {
      knows: 'the statuses of the WAF are assumed',
      section: 'waf',
      en: ['Neither the status nor the body', 'assumes `403`, or `429` for a flood'],
      fr: ['Ni le statut ni le corps', 'suppose le statut `403`, ou `429` en cas d’afflux'],
    },
    {
      knows: 'TLS is at least version 1.2, by example',
      section: 'tls',
      en: ['TLS is at least version 1.2, by example', 'Qualys SSL Labs attests'],
      fr: ['La version minimale est TLS 1.2, d’après un exemple', 'Qualys SSL Labs atteste'],
    },
    {
      knows: 'mutual TLS, once on, holds for all requests',
      section: 'mutual-tls',
      en: [
        'Issued by Codat, unique to the customer',
        '**all** its requests must carry',
        'account manager',
      ],
      fr: [
        'Délivré par Codat, propre au client',
        '**toutes** ses requêtes',
        'responsable de compte',
      ],
    },
    {
      knows: 'a single ingress and egress point can be enforced',
      section: 'segmentation',
      en: ['A single ingress point and a single egress point can be enforced'],
      fr: ['Un point d’entrée unique et un point de sortie unique peuvent être imposés'],
    },
    {
      knows: 'the boundary is drawn around the components of the topology',
      section: 'segmentation',
      en: ['around all its components except the client, the WAF and the data source'],
      fr: ['autour de tous ses composants sauf le client, le WAF et la source de données'],
    },
    {
      knows: 'the senders of webhooks are static, addresses towards QuickBooks Online dynamic',
      section: 'webhooks',
      en: [
        'Static addresses `4.159.114.108`',
        'described as dynamic: `20.77.152.0`–`20.77.153.255`',
      ],
      fr: ['Adresses fixes `4.159.114.108`', 'dites dynamiques : `20.77.152.0`–`20.77.153.255`'],
    },
    {
      knows: 'a Content Security Policy must allow the hosts of Codat',
      section: 'embedding',
      en: ['`*.codat.io` in `default-src`', '`options.nonce`', 'Avoid iframes'],
      fr: ['`*.codat.io` dans `default-src`', '`options.nonce`', 'Éviter les iframes'],
    },
    {
      knows: 'only diagnostic logs are said to hold no sensitive data',
      section: 'logging-and-alerts',
      en: ['For other logs, this is not stated'],
      fr: ['Pour les autres journaux, ce n’est pas précisé'],
    },
    {
      knows: 'networks are scanned for vulnerabilities',
      section: 'logging-and-alerts',
      en: ['Continuous, with several tools.', 'compensating controls or an Azure policy'],
      fr: ['Continue, avec plusieurs outils.', 'contrôles compensatoires ou une stratégie Azure'],
    },
    {
      knows: 'defence in depth has ten layers',
      section: 'defence-in-depth',
      en: [
        'ten layers',
        '| Cloud security principles |',
        'ISO 27001, certified externally, by example',
      ],
      fr: [
        'dix couches',
        '| Principes de sécurité du cloud |',
        'ISO 27001, certification externe, d’après un exemple',
      ],
    },
    {
      knows: 'rules of the WAF, cipher suites and the retention of logs are not published',
      section: 'what-the-sources-leave-open',
      en: [
        'Its rules, the status and body',
        'cipher suites',
        'SIEM',
        'SOC 1 and SOC 2 are not mentioned',
      ],
      fr: [
        'Ses règles, le statut et le corps',
        'suites de chiffrement',
        'SIEM',
        'SOC 1 et SOC 2 ne sont pas',
      ],
    },
  ],
  {
    en: [
      'can still call without it',
      'which TLS versions',
      'nine principles',
      'own process is not described',
      'is the place to ask',
    ],
    fr: [
      'encore appeler l’API sans y recourir',
      'quelles versions de TLS',
      'neuf principes',
      'le processus propre à Codat',
    ],
  },
);
