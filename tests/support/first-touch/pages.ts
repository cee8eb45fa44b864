/** Pages that are used rather than read start with the page. */
export const isUsed = (path: string): boolean =>
  /^(?:\/fr)?\/(?:explorer|offline)(?:\/|$)/.test(path);

/** English pages that together have every control of pages that are read. */
export const pagesWithEveryControl = [
  '/glossary',
  '/facts',
  '/using-the-api/errors',
  '/enterprise/tech-overview/architecture/request-flow',
  '/enterprise/tech-overview/security/due-diligence',
  '/api/platform',
  '/api/platform/create-company',
] as const;
