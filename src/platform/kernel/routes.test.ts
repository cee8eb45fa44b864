import { describe, expect, it } from 'vitest';
import { matchPath, type Route } from './routes';

const route = (path: string, method = 'GET'): Route => ({
  method,
  path,
  operationId: `${method} ${path}`,
  area: 'companies',
});
const routes = [
  route('/companies'),
  route('/companies', 'POST'),
  route('/companies/{companyId}'),
  route('/companies/mine'),
  route('/companies/{companyId}/connections/{connectionId}'),
  route('/files/{name}.pdf'),
];
const matched = (path: string) => matchPath(routes, path).map(({ operationId }) => operationId);

describe('a path', () => {
  it.each([
    ['/companies', ['GET /companies', 'POST /companies']],
    ['/companies/7', ['GET /companies/{companyId}']],
    ['/companies/7/connections/8', ['GET /companies/{companyId}/connections/{connectionId}']],
    ['/companies/mine', ['GET /companies/mine']],
    ['/files/a.pdf', ['GET /files/{name}.pdf']],
    ['/files/.pdf', []],
    ['/companies/', []],
    ['/Companies', []],
    ['/', []],
    ['/companies/7/', []],
  ])('%s', (path, operations) => {
    expect(matched(path)).toEqual(operations);
  });
});
