import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from './model/load';
import type { Scenario } from './model/schema';
import type { Route } from './kernel/routes';

const folders = ['facts', 'model'].map((room) => path.join(import.meta.dirname, room));

/** The texts of the model's files as they stand. */
export const texts: Readonly<Record<string, string>> = Object.fromEntries(
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
  ),
);

export const model = load(texts);

const results = ['Acme', 'Bolt', 'Cable'].map((name, index) => ({ id: `c${index}`, name }));

export const routes: readonly Route[] = [
  {
    method: 'GET',
    path: '/companies',
    operationId: 'list-companies',
    area: 'companies',
    parameters: [
      { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
    ],
    example: { status: 200, body: { results } },
  },
  {
    method: 'POST',
    path: '/companies',
    operationId: 'create-company',
    area: 'companies',
    body: {
      required: true,
      schema: {
        type: 'object',
        required: ['name'],
        properties: { name: { $ref: '#/$defs/Name' }, tags: { type: 'object' } },
        additionalProperties: false,
        $defs: { Name: { type: 'string', minLength: 1 } },
      },
    },
  },
  {
    method: 'GET',
    path: '/companies/{companyId}',
    operationId: 'get-company',
    area: 'companies',
    example: { status: 200, body: { id: 'c0', name: 'Acme' } },
  },
  {
    method: 'DELETE',
    path: '/companies/{companyId}',
    operationId: 'delete-company',
    area: 'companies',
    example: { status: 204 },
  },
  {
    method: 'POST',
    path: '/companies/{companyId}/data/queue/{dataType}',
    operationId: 'refresh-data-type',
    area: 'data-refresh',
    parameters: [
      { name: 'companyId', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
    ],
    example: { status: 200, body: { status: 'Queued' } },
  },
  {
    method: 'POST',
    path: '/companies/{companyId}/connections/{connectionId}/push/bankAccounts/{accountId}/bankTransactions',
    operationId: 'create-bank-transactions',
    area: 'push-data',
    example: { status: 200, body: { status: 'Pending', pushOperationKey: 'p0' } },
  },
];

export const platform = { model, routes };
export const authorization = { Authorization: 'Basic WU9VUl9BUElfS0VZ' };

/** @throws {Error} where the model has no such scenario */
export function scenario(id: string): Scenario {
  const found = model.scenarios.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no scenario "${id}"`);
  return found;
}
