import { connector } from './connector';
import { ask } from './exchange';
import { store } from './store';
import type { StepText } from '../model/texts';
import type { DatasetFailure, DatasetStatus } from '../model/vocabulary';
import type { Json, StoreQuery } from '../kernel/trace';
import { deliverWebhook } from './webhook';
import { connected, EngineError, integrationOf, type Process, type Site } from '../kernel/world';
import { background, work, type Work } from '../kernel/work';

/** The shares of a service's time for the steps of a data sync. */
const SHARE = [1, 4] as const;

/**
 * Syncs one data type through a connector: from the queue to the processed data, then the webhook.
 * @param connectorId the component that connects to the source
 */
export function* reading(origin: Site, dataType: string, connectorId: string): Process<void> {
  yield* background(origin, `read ${dataType}`, (site) => read(site, dataType, connectorId));
}

function* read(site: Site, dataType: string, connectorId: string): Process<void> {
  const { world, component } = site;
  const service = { type: 'component', id: component.id } as const;
  const type = { type: 'code', value: dataType } as const;
  const connectorName = { type: 'component', id: connectorId } as const;

  yield* enter(site, 'Queued', 'queue', (dataset) => ({
    id: 'reading-queues',
    values: { service, dataType: type, dataset },
  }));
  if (isOffline(site, connectorId)) {
    yield* enter(site, 'Queued', 'wait', (dataset) => ({
      id: 'reading-waits',
      values: { connector: connectorName, dataset },
    }));
    return;
  }
  yield* enter(site, 'Fetching', 'hand over', (dataset) => ({
    id: 'reading-hands-over',
    values: { service, dataType: type, connector: connectorName, dataset },
  }));
  const query: StoreQuery = { type: 'query', operation: 'read', resource: dataType };
  const { content } = yield* ask(site, connectorId, query, connector);
  if (content.error !== undefined) {
    yield* fail(site, dataType, connectorId, content.error);
    return;
  }
  yield* enter(site, 'Validating', 'validate', (dataset) => ({
    id: 'reading-validates',
    values: { service, dataset },
  }));
  yield* enter(site, 'Processing', 'process', (dataset) => ({
    id: 'reading-processes',
    values: { service, dataset },
  }));
  if (!(yield* keep(site, dataType, content.rows))) {
    yield* fail(site, dataType, connectorId, 'InternalError');
    return;
  }
  yield* enter(site, 'Complete', 'complete', (dataset) => ({
    id: 'reading-completes',
    values: { service, dataType: type, dataset },
  }));
  yield* deliverWebhook(site, 'read.completed', summary(world, connectorId, dataType, 'Complete'));
}

/** Ends a sync without data, and notifies the client. */
function* fail(
  site: Site,
  dataType: string,
  connectorId: string,
  failure: DatasetFailure,
): Process<void> {
  const { world, component } = site;
  const service = { type: 'component', id: component.id } as const;
  const type = { type: 'code', value: dataType } as const;
  yield* enter(
    site,
    failure,
    'fail',
    (dataset) => ({ id: 'reading-fails', values: { service, dataType: type, dataset } }),
    'error',
  );
  if (failure === 'AuthError') {
    yield* deauthorize(site);
    const payload = {
      integration: integrationOf(world.model, connectorId),
      newStatus: 'Deauthorized',
    };
    yield* deliverWebhook(site, 'connection.disconnected', payload);
  }
  yield* deliverWebhook(site, 'read.completed', summary(world, connectorId, dataType, failure));
}

function* deauthorize(site: Site): Process<void> {
  const status = 'Deauthorized';
  site.world.aftermath.connection = status;
  yield* work(site, {
    name: 'deauthorize',
    share: SHARE,
    attributes: { 'connection.status': status },
    text: {
      id: 'connection-deauthorized',
      values: {
        service: { type: 'component', id: site.component.id },
        connection: { type: 'code', value: status },
      },
    },
  });
}

/** Sets the status of the dataset, which takes some of the service's time. */
function* enter(
  site: Site,
  dataset: DatasetStatus,
  name: string,
  tell: (dataset: { readonly type: 'code'; readonly value: string }) => StepText,
  status?: Work['status'],
): Process<void> {
  site.world.aftermath.dataset = dataset;
  const attributes = { 'dataset.status': dataset };
  const text = tell({ type: 'code', value: dataset });
  yield* work(site, { name, share: SHARE, text, attributes, ...(status ? { status } : {}) });
}

/** Writes the synced data to the store of the service. Returns whether it was stored. */
function* keep(site: Site, resource: string, rows: number): Process<boolean> {
  const [to] = connected(site.world.model, site.component.id, 'store');
  if (to === undefined) return true;
  const query: StoreQuery = { type: 'query', operation: 'write', resource };
  const { outcome } = yield* ask(site, to, query, (there) => store(there, query, rows));
  return outcome === 'answered';
}

/** Only a connector on the customer's own machine can be offline. */
function isOffline({ world }: Site, connectorId: string): boolean {
  if (world.circumstances.machine === 'online') return false;
  const integration = integrationOf(world.model, connectorId);
  if (world.model.onPremise.includes(integration)) return true;
  throw new EngineError(
    `machine is offline, but "${integration}" does not work on a customer's machine; ` +
      `expected one of ${world.model.onPremise.join(', ')}`,
  );
}

function summary(
  world: Site['world'],
  connectorId: string,
  dataType: string,
  status: DatasetStatus,
): Json {
  const integration = integrationOf(world.model, connectorId);
  const recordsModified = status === 'Complete';
  return { dataTypes: [{ integration, dataType, recordsModified, status }] };
}
