/** One page of each kind on the site. */
export const kinds = {
  'home page': '/',
  'plainest page': '/about',
  'prose page': '/using-the-api/errors',
  'prose page with a flow': '/enterprise/tech-overview/architecture/request-flow',
  'operation page': '/api/platform/list-companies',
  'index of an API': '/api/platform',
  'map of the explorer': '/explorer',
  scenario: '/explorer/refresh-data-type',
} as const;
