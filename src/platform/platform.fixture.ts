import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FaultError } from '../faults/fault';
import { ledgerWith } from './facts/assumptions';
import { loadLedger } from './facts/load';
import type { FactState } from './facts/schema';
import { load } from './model/load';
import type { Request, Scenario } from './model/schema';
import type { Route } from './kernel/routes';
import type { Trace } from './kernel/trace';

/** The texts of the YAML files of folders, by the files' names. */
function yamlFiles(...folders: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    folders
      .map((folder) => path.join(import.meta.dirname, folder))
      .flatMap((folder) =>
        readdirSync(folder)
          .filter((file) => file.endsWith('.yaml'))
          .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
      ),
  );
}

/** The texts of the model's files as they are. */
export const texts = yamlFiles('facts', 'model');

/** The texts of the ledger's files as they are. */
export const ledgerTexts = yamlFiles('facts/ledger');

const written = loadLedger(ledgerTexts);

/** The facts that the model can cite. */
export const { facts } = written;

export const model = load(texts, facts);

/** The ledger, with the assumptions of the model. */
export const ledger = ledgerWith(written, model);

/** The states of the facts behind a connection. */
export const statesBehind = (from: string, to: string): readonly FactState[] => {
  const connection = model.connections.find((each) => each.from === from && each.to === to);
  return ledger.facts.flatMap(({ id, state }) => (connection?.facts.includes(id) ? [state] : []));
};

/**
 * The files of the model with edits in one of them.
 * @throws {Error} where a text to replace is not in the file: nothing would be tested
 */
export function edited(
  file: string,
  ...edits: readonly (readonly [from: string, to: string])[]
): Readonly<Record<string, string>> {
  const text = edits.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`${file} does not contain ${from}`);
    return before.replace(from, () => to);
  }, texts[file] ?? '');
  return { ...texts, [file]: text };
}

/** The faults with which the files of a model are rejected, one per line; none if they are read. */
export function faultLines(files: Readonly<Record<string, string>>): readonly string[] {
  try {
    load(files, facts);
  } catch (error) {
    if (error instanceof FaultError) return error.message.split('\n');
    throw error;
  }
  return [];
}

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
    path: '/companies/{companyId}/syncSettings',
    operationId: 'set-company-sync-settings',
    area: 'companies',
    example: { status: 204 },
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

/** A request that syncs invoices, and one that pushes bank transactions. */
export const company = '/companies/7c5a1f2e-93b4-4d0e-8a61-2f0c9be4d713';
export const refresh: Request = {
  method: 'POST',
  path: `${company}/data/queue/invoices`,
  headers: authorization,
};
export const push: Request = {
  method: 'POST',
  path: `${company}/connections/c1/push/bankAccounts/a1/bankTransactions`,
  headers: authorization,
};

/** The components of the documented way of a request, from the client to the data. */
const WAY = ['api-client', 'waf', 'gateway', 'public-api', 'data-api', 'client-metabase'] as const;

/**
 * The messages of a request that reaches a component of the way, and of its response.
 * @param isQueued whether the Public API queues work before it responds
 * @example wayTo('waf') // => ['api-client → waf', 'waf → api-client']
 */
export function wayTo(last: (typeof WAY)[number], isQueued = false): readonly string[] {
  const reached = WAY.slice(0, WAY.indexOf(last) + 1);
  const there = reached.slice(1).map((to, index) => [reached[index] ?? '', to] as const);
  const back = there.toReversed().map(([from, to]) => [to, from] as const);
  const queued = [
    ['public-api', 'message-queues'],
    ['message-queues', 'public-api'],
  ] as const;
  const response = back.findIndex(([from]) => from === 'public-api');
  return [
    ...there,
    ...back.slice(0, response),
    ...(isQueued ? queued : []),
    ...back.slice(response),
  ].map((pair) => pair.join(' → '));
}

/** The messages of a trace until the client has its response. */
export function wayOf({ messages }: Pick<Trace, 'messages'>): readonly string[] {
  const pairs = messages.map(({ from, to }) => `${from} → ${to}`);
  return pairs.slice(0, pairs.indexOf('waf → api-client') + 1);
}

/** Each status of the dataset, with the component that sets it; one that stays as it is counts once. */
export const datasetStatuses = ({ spans }: Trace) =>
  spans
    .flatMap(({ component, attributes }) => {
      const status = attributes['dataset.status'];
      return status === undefined ? [] : [`${component}: ${status}`];
    })
    .filter((status, index, all) => status !== all[index - 1]);

/** The requests that components send to each other after the client has its response. */
export function sentAfterResponse({ messages }: Trace): readonly string[] {
  const received = messages.findIndex(({ to }) => to === 'api-client');
  return messages
    .slice(received + 1)
    .flatMap(({ direction, from, to }) => (direction === 'request' ? [`${from} → ${to}`] : []));
}

/** @throws {Error} where the model has no such scenario */
export function scenario(id: string): Scenario {
  const found = model.scenarios.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no scenario "${id}"`);
  return found;
}
