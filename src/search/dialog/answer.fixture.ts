import type { Answer, Kind, PageMatch, Request } from '../engine/answer';

/** A page with a section, which both match. */
export function pageMatch(url: string, kind: Kind = 'guide'): PageMatch {
  return {
    url,
    kind,
    title: [
      { text: 'The ', isMatch: false },
      { text: 'gateway', isMatch: true },
    ],
    trail: [{ text: 'Platform API › Companies', isMatch: false }],
    excerpt: [],
    sections: [
      {
        url: `${url}#one`,
        title: [{ text: 'Section', isMatch: false }],
        excerpt: [{ text: 'quota', isMatch: true }],
      },
    ],
  };
}

/** As many of 20 pages of the guide, each with a section, as are wanted. */
export function answerTo(request: Partial<Request>, changes: Partial<Answer> = {}): Answer {
  const whole = { query: 'gateway', kind: undefined, limit: 8, ...request };
  const pages = Array.from({ length: 20 }, (_, index) => pageMatch(`/${index}`));
  return {
    request: whole,
    corrected: undefined,
    unknown: [],
    counts: { guide: 20, scenario: 0, api: 0, glossary: 0 },
    total: 20,
    pages: pages.slice(0, whole.limit),
    ...changes,
  };
}
