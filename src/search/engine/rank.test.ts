import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';

import type { Concept } from './concepts';
import { rankedPages, type Place } from './rank';
import { optionsFor, type IndexedPage, type SectionDocument } from './search-index';
import { keyOf, keysOfPhrase } from './words';

/** A page by its weight and the text of its sections; a heading is before a colon. */
type Site = Readonly<
  Record<string, { readonly weight?: number; readonly sections: readonly string[] }>
>;

const empty = { title: '', names: '', terms: '', keywords: '', about: '' };
const concept = (text: string, isGuess = false): Concept => ({
  written: text,
  ways: [{ words: [[keyOf(text, 'en')]], weight: 1 }],
  isGuess,
});

function rank(site: Site, ...concepts: readonly Concept[]) {
  const index = new MiniSearch<SectionDocument>(optionsFor('en', []));
  const places: Place[] = [];
  for (const [url, { weight = 1, sections }] of Object.entries(site)) {
    const page: IndexedPage = {
      url,
      title: '',
      kind: 'guide',
      trail: [],
      names: [],
      keywords: [],
      weight,
      sections: [],
      sentences: '',
    };
    sections.forEach((section, at) => {
      const [heading = '', text = ''] = section.split(':');
      index.add({ ...empty, id: places.length, heading, text });
      places.push({ page, at, headingKeys: () => keysOfPhrase(heading, 'en') });
    });
  }
  return rankedPages(concepts, index, places);
}
const urls = (site: Site, ...concepts: readonly Concept[]) =>
  rank(site, ...concepts).map(({ page }) => page.url);

const key = concept('key');
const rotation = concept('rotation');
const others = { sections: [':other words', ':some more words'] };

describe('a page comes first', () => {
  it('if it has all of the query', () => {
    const site = {
      '/key': { sections: [':key key'] },
      '/both': { sections: [':key rotation'] },
      others,
    };
    expect(urls(site, key, rotation)[0]).toBe('/both');
  });

  it('if it has all of it in one section', () => {
    const site = {
      '/apart': { sections: [':key word', ':rotation word'] },
      '/together': { sections: [':key rotation', ':word word'] },
    };
    expect(urls(site, key, rotation)).toEqual(['/together', '/apart']);
  });

  it('if a heading is the query', () => {
    const site = {
      '/text': { sections: ['Other:key rotation key rotation'] },
      '/longer': { sections: ['Key rotation of each tenant:text'] },
      '/heading': { sections: ['Key rotation:text'] },
    };
    expect(urls(site, key, rotation)[0]).toBe('/heading');
  });

  it('if its words count more', () => {
    const site = {
      '/light': { weight: 0.3, sections: [':key'] },
      '/heavy': { weight: 1, sections: [':key'] },
    };
    expect(urls(site, key)).toEqual(['/heavy', '/light']);
  });

  it('if it has the rare word of the query', () => {
    const common = { sections: [':key'] };
    const site = { '/a': common, '/b': common, '/c': common, '/rare': { sections: [':rotation'] } };
    expect(urls(site, key, rotation)[0]).toBe('/rare');
  });
});

describe('the results', () => {
  it('are none without a word of the query', () => {
    expect(rank({ others }, key)).toEqual([]);
    expect(rank({ others })).toEqual([]);
  });

  it('leave out what has little of the query', () => {
    const many = [':key rotation audit log'].concat(Array.from({ length: 9 }, () => ':key'));
    const site = { '/all': { sections: many }, '/little': { sections: [':key'] } };
    expect(urls(site, key, rotation, concept('audit'), concept('log'))).toEqual(['/all']);
  });

  it('keep what lacks only a word that was guessed', () => {
    const site = { '/both': { sections: [':key rotation'] }, '/key': { sections: [':key'] } };
    expect(urls(site, key, concept('rotation', true))).toEqual(['/both', '/key']);
  });

  it('have the sections of a page that match, the best first', () => {
    const site = { '/page': { sections: [':none', ':key', 'Key:key'] }, others };
    expect(rank(site, key).map(({ sections }) => sections.map(({ at }) => at))).toEqual([[2, 1]]);
  });

  it('keep the order of the site where they are as good', () => {
    const same = { sections: [':key'] };
    expect(urls({ '/c': same, '/a': same, '/b': same }, key)).toEqual(['/c', '/a', '/b']);
  });
});
