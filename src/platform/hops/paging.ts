import type { ContractFault } from './contract';
import { queryPairs } from './http';
import type { HttpRequest, Json } from '../kernel/trace';

const DEFAULT_SIZE = 100;
const LARGEST_SIZE = 5000;

/** The example of an operation that returns a list. */
export interface List {
  readonly results: readonly Json[];
}

export function isList(body: Json | undefined): body is List & Readonly<Record<string, Json>> {
  const isObject = typeof body === 'object' && body !== null && 'results' in body;
  return isObject && Array.isArray(body.results);
}

/** The first paging parameter that is not an integer in its range. */
export function pagingFault(request: HttpRequest): ContractFault | undefined {
  const { page, pageSize } = paging(request);
  if (page === undefined) {
    return fault('page', 'Expected a whole number of at least 1.');
  }
  if (pageSize === undefined || pageSize > LARGEST_SIZE) {
    return fault('pageSize', `Expected a whole number from 1 to ${LARGEST_SIZE}.`);
  }
  return undefined;
}

function fault(name: string, message: string): ContractFault {
  return { in: 'query', name, message, keyword: 'range' };
}

/** The page of a list that a request asks for, with links to the adjacent pages. */
export function toPage({ results }: List, request: HttpRequest): Json {
  const { page = 1, pageSize = DEFAULT_SIZE } = paging(request);
  const end = page * pageSize;
  // The API writes the place of the whole list as `self`, and that of this page as `current`.
  const link = (number: number) => ({
    href: `${request.path}?page=${number}&pageSize=${pageSize}`,
  });
  return {
    results: results.slice(end - pageSize, end),
    pageNumber: page,
    pageSize,
    totalResults: results.length,
    _links: {
      self: { href: request.path },
      current: link(page),
      ...(end < results.length ? { next: link(page + 1) } : {}),
      ...(page > 1 ? { previous: link(page - 1) } : {}),
    },
  };
}

function paging({ query }: HttpRequest) {
  const given = new Map(queryPairs(query));
  return {
    page: whole(given.get('page') ?? '1'),
    pageSize: whole(given.get('pageSize') ?? String(DEFAULT_SIZE)),
  };
}

function whole(text: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}
