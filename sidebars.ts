import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

const architecture = 'enterprise/tech-overview/architecture';
const security = 'enterprise/tech-overview/security';

const sidebars: SidebarsConfig = {
  guide: [
    {
      type: 'category',
      label: 'Architecture',
      key: 'architecture',
      collapsed: false,
      items: [
        `${architecture}/overview`,
        `${architecture}/request-flow`,
        `${architecture}/services-and-connectors`,
        `${architecture}/integrations`,
        `${architecture}/on-premise-connectors`,
        `${architecture}/environments-and-scaling`,
        `${architecture}/shared-responsibility-model`,
      ],
    },
    {
      type: 'category',
      label: 'Security',
      key: 'security',
      collapsed: false,
      items: [
        `${security}/network-security`,
        `${security}/identity-and-access`,
        `${security}/data-security`,
        `${security}/threats-and-controls`,
        `${security}/leaving`,
        `${security}/due-diligence`,
      ],
    },
    {
      type: 'category',
      label: 'Using the API',
      key: 'using-the-api',
      collapsed: false,
      items: [
        'using-the-api/quickstart',
        'using-the-api/authentication',
        'using-the-api/authorizing-a-company',
        'using-the-api/rate-limits',
        'using-the-api/errors',
        'using-the-api/paging-and-querying',
        'using-the-api/writing-data',
        'using-the-api/webhooks',
        'using-the-api/data-status',
        'using-the-api/change-policy',
      ],
    },
    'glossary',
    'translation',
    'offline',
    'accessibility',
    'facts',
    'about',
  ],
};

export default sidebars;
