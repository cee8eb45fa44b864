import { describe, expect, it, test } from 'vitest';

import { isPath, namedPages } from './exact';
import type { IndexedPage } from './search-index';

const page = (url: string, title: string, more: Partial<IndexedPage> = {}): IndexedPage => ({
  url,
  title,
  kind: url.startsWith('/api') ? 'api' : 'guide',
  trail: [],
  names: [],
  keywords: [],
  weight: 1,
  sections: [{ id: '', heading: title }],
  sentences: '',
  ...more,
});

const list = { names: ['list-companies', 'GET /companies', '/companies'], trail: ['Companies'] };
const errors = { id: 'status-codes', heading: 'Status codes' };
const pages = [
  page('/api/platform/list-companies', 'List companies', { ...list, trail: ['Platform API'] }),
  page('/api/expenses/list-companies', 'List companies', { ...list, trail: ['Expenses API'] }),
  page('/api/platform/get-company', 'Get company', {
    names: ['get-company', 'GET /companies/{companyId}', '/companies/{companyId}'],
  }),
  page('/using-the-api/errors', 'Errors', { sections: [{ id: '', heading: 'Errors' }, errors] }),
  page('/api/platform/errors', 'Fault codes', { sections: [errors] }),
  page('/using-the-api/webhooks', 'Webhooks', { keywords: ['event subscriptions'] }),
  page('/api/platform/webhooks', 'Create a webhook', { names: ['create-webhook'] }),
];
const named = (query: string) => namedPages(query, pages, 'en').map(({ url }) => url);
const lists = ['/api/platform/list-companies', '/api/expenses/list-companies'];

describe('a query names', () => {
  test.each([
    ['a title, whatever its case', 'errors', ['/using-the-api/errors']],
    ['every page of a title', 'List companies', lists],
    ['a title with words of the way to it', 'expenses list companies', [lists[1]]],
    ['a title before words of the way to it', 'list companies platform API', [lists[0]]],
    ['the id of an operation', 'list-companies', lists],
    ['the id of an operation with another title', 'create-webhook', [pages[6]?.url]],
    ['a method and its path', 'GET /companies', lists],
    ['an address with its host and a query', 'get https://api.codat.io/companies?page=1', lists],
    ['a path', '/companies', lists],
    ['a path with its parameter', '/companies/{companyId}', ['/api/platform/get-company']],
    ['a path with a value in its place', 'GET /companies/8a3b', ['/api/platform/get-company']],
    ['a page by its address', '/Using-the-API/errors/', ['/using-the-api/errors']],
    ['readers’ word in any inflection', 'events subscription', ['/using-the-api/webhooks']],
    ['a heading of the guide, and none of the API', 'Status codes', ['/using-the-api/errors']],
  ])('%s: %s', (_, query, expected) => {
    expect(named(query)).toEqual(expected);
  });

  test.each(['companies', 'list all companies', 'DELETE /companies', '/nothing', 'errors galore'])(
    'nothing if it only describes what it looks for: %s',
    (query) => {
      expect(named(query)).toEqual([]);
    },
  );
});

describe('a path', () => {
  it('is as long as it is named', () => {
    expect(isPath('/companies/8a3b/data', '/companies/{companyId}')).toBe(false);
    expect(isPath('/companies', '/companies/{companyId}')).toBe(false);
    expect(isPath('/companies/', '/companies/{companyId}')).toBe(false);
  });

  it('has no other parameter than its own', () => {
    expect(isPath('/companies/{companyId}', '/companies/{companyId}')).toBe(true);
    expect(isPath('/companies/{dataType}', '/companies/{companyId}')).toBe(false);
  });

  it('has a method only if the query has one', () => {
    expect(isPath('get /companies', 'GET /companies')).toBe(true);
    expect(isPath('post /companies', 'GET /companies')).toBe(false);
    expect(isPath('get', 'GET')).toBe(false);
  });
});
