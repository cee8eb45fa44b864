import { describe, expect, it } from 'vitest';

import { pageMatches } from './page-match';
import type { PagefindPage, PagefindSection } from './pagefind';

function section(name: string, score: number): PagefindSection {
  return {
    title: name,
    url: `/fr/page#${name}`,
    excerpt: `l'<mark>${name}</mark>`,
    weighted_locations: [{ balanced_score: score }],
  };
}

const page: PagefindPage = {
  url: '/fr/page',
  meta: { title: "Trajet d'une requête" },
  content: "Trajet d'une requête. à b c",
  locations: [2],
  sub_results: ['a', 'b', 'c', 'd'].map((name, index) => section(name, index)),
};

describe('pageMatches', () => {
  it('shows the typographic apostrophe', () => {
    const [match] = pageMatches([page], 'requête');
    expect(match?.title).toBe('Trajet d’une requête');
    expect(match?.sections[0]?.excerpt).toBe('l’<mark>b</mark>');
  });

  it('keeps the best sections in the order of the page', () => {
    const [match] = pageMatches([page], 'requête');
    expect(match?.sections.map(({ title }) => title)).toEqual(['b', 'c', 'd']);
  });

  it('treats the text before the first heading as the page itself', () => {
    const opening = { ...section('x', 9), url: page.url, excerpt: 'une <mark>requête</mark>' };
    const [match] = pageMatches([{ ...page, sub_results: [opening] }], 'requête');
    expect(match).toMatchObject({ excerpt: 'une <mark>requête</mark>', sections: [] });
  });

  it('lists exact matches before similar ones, and leaves out the rest', () => {
    const pages = ["L'équipe", 'à', '(équipements'].map((content) => ({
      ...page,
      url: content,
      content,
      locations: [0],
    }));
    expect(pageMatches(pages, 'équipement').map(({ url }) => url)).toEqual([
      '(équipements',
      "L'équipe",
    ]);
  });
});
