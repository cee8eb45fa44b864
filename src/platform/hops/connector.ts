import { ask } from './exchange';
import { store } from './store';
import type { DatasetFailure } from '../model/vocabulary';
import type { StoreQuery, StoreResult } from '../kernel/trace';
import { connected, EngineError, type Process, type Reply, type HopContext } from '../kernel/world';
import { work } from '../kernel/work';

/** Authentication, authorization, the exchange with the source, and mapping share its time. */
const SHARE = [1, 4] as const;
/** The number of records that a source returns. */
const RECORDS = 100;

/**
 * A connector: it authenticates, checks its authorization, fetches data from its source and maps it. To push
 * data, it maps first and then sends the data to the source.
 */
export function* connector(context: HopContext, query: StoreQuery): Process<Reply<StoreResult>> {
  const { world, component } = context;
  const [sourceId] = connected(world.model, component.id, 'source');
  if (sourceId === undefined) throw new EngineError(`"${component.id}" is connected to no source`);
  const name = { type: 'component', id: component.id } as const;
  const source = { type: 'component', id: sourceId } as const;
  const dataType = { type: 'code', value: query.resource } as const;

  const credentials = yield* authenticate(context);
  if (credentials.outcome === 'refused') return { ...credentials, decidedBy: component.id };
  yield* work(context, {
    name: 'authorize',
    share: SHARE,
    text: { id: 'connector-authorizes', values: { connector: name, source } },
  });
  const right: StoreQuery = { type: 'query', operation: 'read', resource: 'authorization' };
  const access = yield* ask(context, sourceId, right, authorization);
  if (access.content.error !== undefined) return { ...access, decidedBy: component.id };

  const isRead = query.operation === 'read';
  if (isRead) world.sideEffects.dataset = 'Fetching';
  const values = { connector: name, dataType, source };
  yield* work(context, {
    name: isRead ? 'fetch' : 'map',
    share: SHARE,
    text: { id: isRead ? 'connector-fetches' : 'connector-writes', values },
  });
  const reply = yield* ask(context, sourceId, query, data);
  if (reply.content.error !== undefined || !isRead) return { ...reply, decidedBy: component.id };

  const dataset = 'Mapping';
  world.sideEffects.dataset = dataset;
  yield* work(context, {
    name: 'map',
    share: SHARE,
    attributes: { 'dataset.status': dataset },
    text: {
      id: 'connector-maps',
      values: { connector: name, dataset: { type: 'code', value: dataset } },
    },
  });
  return { ...reply, decidedBy: component.id };
}

/** Reads the credentials of the connection from the store of secrets. */
function* authenticate(context: HopContext): Process<Reply<StoreResult>> {
  const { world, component } = context;
  const [vault] = connected(world.model, component.id, 'store');
  if (vault === undefined) throw new EngineError(`"${component.id}" is connected to no store`);
  yield* work(context, {
    name: 'authenticate',
    share: SHARE,
    text: {
      id: 'connector-authenticates',
      values: {
        connector: { type: 'component', id: component.id },
        store: { type: 'component', id: vault },
      },
    },
  });
  const query: StoreQuery = { type: 'query', operation: 'read', resource: 'credentials' };
  return yield* ask(context, vault, query, (there) => store(there, query, 1));
}

/** Asks the source whether the connection may still read: the company can revoke its authorization. */
function* authorization(context: HopContext): Process<Reply<StoreResult>> {
  const isValid = context.world.conditions.authorization === 'valid';
  const source = { type: 'component', id: context.component.id } as const;
  return yield* answer(context, 'authorize', isValid ? undefined : 'AuthError', {
    id: isValid ? 'source-allows' : 'source-denies',
    values: { source },
  });
}

/** Reads data from the source, or pushes data to it. */
function* data(context: HopContext, query: StoreQuery): Process<Reply<StoreResult>> {
  const source = { type: 'component', id: context.component.id } as const;
  const dataType = { type: 'code', value: query.resource } as const;
  if (context.world.conditions.source === 'down') {
    const text = { id: 'source-fails', values: { source } } as const;
    return yield* answer(context, query.operation, 'FetchError', text);
  }
  const rows = { type: 'number', value: RECORDS } as const;
  return yield* answer(
    context,
    query.operation,
    undefined,
    query.operation === 'read'
      ? { id: 'source-returns', values: { source, dataType, rows } }
      : { id: 'source-takes', values: { source, dataType } },
    query.operation === 'read' ? RECORDS : 1,
  );
}

function* answer(
  context: HopContext,
  name: string,
  error: DatasetFailure | undefined,
  text: Parameters<typeof work>[1]['text'],
  rows = 0,
): Process<Reply<StoreResult>> {
  const decidedBy = context.component.id;
  if (error === undefined) {
    yield* work(context, { name, text });
    return { content: { type: 'result', rows }, outcome: 'answered', decidedBy };
  }
  yield* work(context, { name, text, status: 'error', decision: { outcome: 'refuse' } });
  return { content: { type: 'result', rows: 0, error }, outcome: 'refused', decidedBy };
}
