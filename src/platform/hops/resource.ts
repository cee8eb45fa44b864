import { pathValues, type Route } from '../kernel/routes';

/** The resource of a path segment that names something else. */
const RESOURCES: Readonly<Record<string, string>> = {
  all: 'datasets',
  queue: 'datasets',
  refresh: 'datasets',
  history: 'datasets',
  dataStatus: 'datasets',
  options: 'options',
  push: 'pushOperations',
  custom: 'customDataTypes',
  zapier: 'integrationKeys',
};

/** Secrets: that they are rows of a table is not published. */
const SECRETS: ReadonlySet<string> = new Set([
  'accessToken',
  'apiKeys',
  'credentials',
  'integrationKeys',
]);

interface Resource {
  readonly name: string;
  readonly isSecret: boolean;
}

/**
 * What an operation reads or writes: by its path, the last thing that it names, or the datasets and push operations
 * that it queues.
 * @example resourceOf({ path: '/companies/{companyId}/data/queue/{dataType}', … }, path).name // => 'datasets'
 */
export function resourceOf({ path }: Pick<Route, 'path'>, requested: string): Resource {
  const { customDataIdentifier } = pathValues(path, requested);
  const names = path.split('/').filter((segment) => segment !== '' && !segment.includes('{'));
  const isRecords = names.at(-1) === 'custom' && names.at(-2) === 'data';
  const stored = names.map((name) => RESOURCES[name]).find((name) => name !== undefined);
  const name = (isRecords ? customDataIdentifier : stored) ?? names.at(-1) ?? '';
  return { name, isSecret: names.some((each) => SECRETS.has(each)) };
}
