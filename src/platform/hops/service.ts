import { contractFaults, type ContractFault } from './contract';
import { respond, statusLine } from './http';
import { jobOf } from './job';
import { isList, pagingFault, toPage } from './paging';
import { errorBody } from './refusal';
import { matchPath, type Route } from '../kernel/routes';
import { meetLoad } from './scaling';
import { ask } from './exchange';
import { store } from './store';
import type { StepText, StepValue } from '../model/texts';
import type { HttpRequest, HttpResponse, Json, StoreQuery } from '../kernel/trace';
import {
  assumed,
  connected,
  EngineError,
  type Process,
  type Reply,
  type HopContext,
} from '../kernel/world';
import { work } from '../kernel/work';

/** A service first reads or writes data, and then makes its response. */
const SHARE = [1, 2] as const;

/**
 * A service: it checks parameters and body, queries its store, and makes the response that the OpenAPI document
 * describes. The work of a connector continues after the response.
 */
export function* service(context: HopContext, request: HttpRequest): Process<Reply<HttpResponse>> {
  const { world, component } = context;
  const route = matchPath(world.routes, request.path).find(
    ({ method }) => method === request.method,
  );
  if (!route) {
    throw new EngineError(`"${component.id}" has no route for ${request.method} ${request.path}`);
  }
  const { status = 200, body } = route.example ?? {};
  const faults = contractFaults(route, request);
  if (faults.length > 0) return yield* refuseFaults(context, faults);
  const paging = isList(body) ? pagingFault(request) : undefined;
  if (paging) return yield* refuseFaults(context, [paging]);
  const job = jobOf(context, route, request);
  if (job && 'conflict' in job) return yield* refuseConflict(context, job.conflict);

  const content = respond(status, isList(body) ? toPage(body, request) : body);
  const lacking = yield* consultStore(
    context,
    storeQuery(route),
    isList(content.body) ? content.body.results.length : 1,
  );
  if (lacking !== undefined) return yield* refuseForLackOf(context, lacking);
  const name = { type: 'component', id: component.id } as const;
  yield* work(context, {
    name: 'answer',
    share: SHARE,
    text: {
      id: 'service-answers',
      values: { service: name, status: { type: 'code', value: statusLine(content) } },
    },
  });
  if (job) world.defer(job.process);
  if (world.conditions.requestsPerSecond > 0) world.defer(meetLoad(context));
  return { content, outcome: 'answered', decidedBy: component.id };
}

/**
 * Reads or writes in the store of the service, if it is connected to one.
 * @returns the store, if it fails
 */
function* consultStore(
  context: HopContext,
  query: StoreQuery,
  rows: number,
): Process<string | undefined> {
  const { world, component } = context;
  const [storeId] = connected(world.model, component.id, 'store');
  if (storeId === undefined) return undefined;
  const values = {
    service: { type: 'component', id: component.id },
    store: { type: 'component', id: storeId },
  } as const;
  const id = query.operation === 'read' ? 'service-reads' : 'service-writes';
  yield* work(context, { name: query.operation, share: SHARE, text: { id, values } });
  const { outcome } = yield* ask(context, storeId, query, (there) => store(there, query, rows));
  return outcome === 'refused' ? storeId : undefined;
}

function storeQuery({ method, path }: Route): StoreQuery {
  const operation = method === 'GET' ? 'read' : 'write';
  return { type: 'query', operation, resource: path.split('/')[1] ?? '' };
}

function refuseFaults(
  context: HopContext,
  faults: readonly ContractFault[],
): Process<Reply<HttpResponse>> {
  const errors = faults.map(({ in: place, name, message, keyword }) => ({
    itemId: name,
    message,
    validatorName: `${place}.${keyword}`,
  }));
  const [first] = faults;
  const isBody = first?.in === 'body';
  const error = isBody ? 'The body is not valid.' : 'A parameter is not valid.';
  const place = { type: 'code', value: first?.name ?? '' } as const;
  const service = { type: 'component', id: context.component.id } as const;
  return refuse(context, { status: 400, error, validation: { errors, warnings: [] } }, (status) =>
    isBody
      ? { id: 'service-refuses-body', values: { service, place, status } }
      : { id: 'service-refuses-parameter', values: { service, parameter: place, status } },
  );
}

function refuseConflict(context: HopContext, dataType: string): Process<Reply<HttpResponse>> {
  const error = 'DatasetAlreadyInProgressException';
  return refuse(context, { status: 409, error }, (status) => ({
    id: 'service-refuses-conflict',
    values: {
      service: { type: 'component', id: context.component.id },
      dataType: { type: 'code', value: dataType },
      status,
    },
  }));
}

/** A service cannot respond without its store. */
function refuseForLackOf(context: HopContext, storeId: string): Process<Reply<HttpResponse>> {
  const status = assumed(context.world.model, 'failure-status');
  const error = 'A store is not available.';
  return refuse(context, { name: 'give up', status, error }, (said) => ({
    id: 'service-lacks-store',
    values: {
      service: { type: 'component', id: context.component.id },
      store: { type: 'component', id: storeId },
      status: said,
    },
  }));
}

interface Refusal {
  /** The name of the span; a failed validation by default. */
  readonly name?: string;
  readonly status: number;
  readonly error: string;
  readonly validation?: Json;
}

function* refuse(
  context: HopContext,
  { name = 'validate', status, error, validation }: Refusal,
  tell: (status: StepValue) => StepText,
): Process<Reply<HttpResponse>> {
  const { world, component } = context;
  const content = respond(status, {
    ...errorBody(status, component.id, error, world.traceId),
    ...(validation === undefined ? {} : { validation }),
  });
  const text = tell({ type: 'code', value: statusLine(content) });
  const decision = { outcome: 'refuse' } as const;
  yield* work(context, { name, share: SHARE, decision, status: 'error', text });
  return { content, outcome: 'refused', decidedBy: component.id };
}
