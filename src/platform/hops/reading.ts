import { connector } from './connector';
import { ask } from './exchange';
import { store } from './store';
import type { StepText } from '../model/texts';
import type { DatasetFailure, DatasetStatus } from '../model/vocabulary';
import type { Json, StoreQuery } from '../kernel/trace';
import { deliverWebhook } from './webhook';
import {
  connected,
  EngineError,
  integrationOf,
  type Process,
  type HopContext,
} from '../kernel/world';
import { background, work, type Work } from '../kernel/work';

/** The shares of a service's time for the steps of a data sync. */
const SHARE = [1, 4] as const;

/**
 * Syncs one data type through a connector: from the queue to the processed data, then the webhook.
 * @param connectorId the component that connects to the source
 */
export function* reading(origin: HopContext, dataType: string, connectorId: string): Process<void> {
  yield* background(origin, `read ${dataType}`, (context) => read(context, dataType, connectorId));
}

function* read(context: HopContext, dataType: string, connectorId: string): Process<void> {
  const { world, component } = context;
  const service = { type: 'component', id: component.id } as const;
  const type = { type: 'code', value: dataType } as const;
  const connectorName = { type: 'component', id: connectorId } as const;

  yield* enter(context, 'Queued', 'queue', (dataset) => ({
    id: 'reading-queues',
    values: { service, dataType: type, dataset },
  }));
  if (isOffline(context, connectorId)) {
    yield* enter(context, 'Queued', 'wait', (dataset) => ({
      id: 'reading-waits',
      values: { connector: connectorName, dataset },
    }));
    return;
  }
  yield* enter(context, 'Fetching', 'hand over', (dataset) => ({
    id: 'reading-hands-over',
    values: { service, dataType: type, connector: connectorName, dataset },
  }));
  const query: StoreQuery = { type: 'query', operation: 'read', resource: dataType };
  const { content } = yield* ask(context, connectorId, query, connector);
  if (content.error !== undefined) {
    yield* fail(context, dataType, connectorId, content.error);
    return;
  }
  yield* enter(context, 'Validating', 'validate', (dataset) => ({
    id: 'reading-validates',
    values: { service, dataset },
  }));
  yield* enter(context, 'Processing', 'process', (dataset) => ({
    id: 'reading-processes',
    values: { service, dataset },
  }));
  if (!(yield* keep(context, dataType, content.rows))) {
    yield* fail(context, dataType, connectorId, 'InternalError');
    return;
  }
  yield* enter(context, 'Complete', 'complete', (dataset) => ({
    id: 'reading-completes',
    values: { service, dataType: type, dataset },
  }));
  yield* deliverWebhook(
    context,
    'read.completed',
    summary(world, connectorId, dataType, 'Complete'),
  );
}

/** Ends a sync without data, and notifies the client. */
function* fail(
  context: HopContext,
  dataType: string,
  connectorId: string,
  failure: DatasetFailure,
): Process<void> {
  const { world, component } = context;
  const service = { type: 'component', id: component.id } as const;
  const type = { type: 'code', value: dataType } as const;
  yield* enter(
    context,
    failure,
    'fail',
    (dataset) => ({ id: 'reading-fails', values: { service, dataType: type, dataset } }),
    'error',
  );
  if (failure === 'AuthError') {
    yield* deauthorize(context);
    const payload = {
      integration: integrationOf(world.model, connectorId),
      newStatus: 'Deauthorized',
    };
    yield* deliverWebhook(context, 'connection.disconnected', payload);
  }
  yield* deliverWebhook(context, 'read.completed', summary(world, connectorId, dataType, failure));
}

function* deauthorize(context: HopContext): Process<void> {
  const status = 'Deauthorized';
  context.world.sideEffects.connection = status;
  yield* work(context, {
    name: 'deauthorize',
    share: SHARE,
    attributes: { 'connection.status': status },
    text: {
      id: 'connection-deauthorized',
      values: {
        service: { type: 'component', id: context.component.id },
        connection: { type: 'code', value: status },
      },
    },
  });
}

/** Sets the status of the dataset, which takes some of the service's time. */
function* enter(
  context: HopContext,
  dataset: DatasetStatus,
  name: string,
  tell: (dataset: { readonly type: 'code'; readonly value: string }) => StepText,
  status?: Work['status'],
): Process<void> {
  context.world.sideEffects.dataset = dataset;
  const attributes = { 'dataset.status': dataset };
  const text = tell({ type: 'code', value: dataset });
  yield* work(context, { name, share: SHARE, text, attributes, ...(status ? { status } : {}) });
}

/** Writes the synced data to the store of the service. Returns whether it was stored. */
function* keep(context: HopContext, resource: string, rows: number): Process<boolean> {
  const [to] = connected(context.world.model, context.component.id, 'store');
  if (to === undefined) return true;
  const query: StoreQuery = { type: 'query', operation: 'write', resource };
  const { outcome } = yield* ask(context, to, query, (there) => store(there, query, rows));
  return outcome === 'answered';
}

/** Only a connector on the customer's own machine can be offline. */
function isOffline({ world }: HopContext, connectorId: string): boolean {
  if (world.conditions.machine === 'online') return false;
  const integration = integrationOf(world.model, connectorId);
  if (world.model.onPremise.includes(integration)) return true;
  throw new EngineError(
    `machine is offline, but "${integration}" does not work on a customer's machine; ` +
      `expected one of ${world.model.onPremise.join(', ')}`,
  );
}

function summary(
  world: HopContext['world'],
  connectorId: string,
  dataType: string,
  status: DatasetStatus,
): Json {
  const integration = integrationOf(world.model, connectorId);
  const recordsModified = status === 'Complete';
  return { dataTypes: [{ integration, dataType, recordsModified, status }] };
}
