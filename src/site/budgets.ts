const KB = 1024;

/**
 * What a page may weigh, in bytes after gzip as the server sends them. Checks name the page and what it has too much;
 * a limit is raised here, with the reason in the commit.
 */
export const budgets = {
  /** All that a page loads before its reader does anything: HTML, CSS, JavaScript and fonts. */
  page: {
    home: 160 * KB,
    prose: 220 * KB,
    reference: 200 * KB,
  },
  /** JavaScript that all prose pages have in common. */
  sharedScript: 170 * KB,
  /** JavaScript that a page with a `<Flow>` has beyond one without. */
  flowScript: 20 * KB,
  /** JavaScript that a page of the explorer has beyond a prose page. */
  explorerScript: 45 * KB,
  /** What comes ahead of a click while nobody points at a link. */
  ahead: 20 * KB,
} as const;

export type PageKind = keyof typeof budgets.page;
