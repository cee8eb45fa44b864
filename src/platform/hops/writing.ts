import { connector } from './connector';
import { ask } from './exchange';
import { store } from './store';
import type { StoreQuery } from '../kernel/trace';
import { deliverWebhook } from './webhook';
import { connected, integrationOf, type Process, type HopContext } from '../kernel/world';
import { background, work } from '../kernel/work';

const SHARE = [1, 4] as const;

/** Pushes one record to a source through a connector, stores the status, and notifies the client. */
export function* writing(origin: HopContext, dataType: string, connectorId: string): Process<void> {
  yield* background(origin, `write ${dataType}`, (context) =>
    write(context, dataType, connectorId),
  );
}

function* write(context: HopContext, dataType: string, connectorId: string): Process<void> {
  const { world, component } = context;
  const service = { type: 'component', id: component.id } as const;
  const type = { type: 'code', value: dataType } as const;
  yield* work(context, {
    name: 'hand over',
    share: SHARE,
    text: {
      id: 'write-hands-over',
      values: { service, dataType: type, connector: { type: 'component', id: connectorId } },
    },
  });
  const query: StoreQuery = { type: 'query', operation: 'write', resource: dataType };
  const { content } = yield* ask(context, connectorId, query, connector);
  const result = content.error === undefined ? 'Success' : 'Failed';
  world.sideEffects.write = result;
  yield* work(context, {
    name: 'note',
    share: SHARE,
    attributes: { 'write.status': result },
    ...(result === 'Failed' ? { status: 'error' } : {}),
    text: {
      id: 'write-ends',
      values: { service, dataType: type, result: { type: 'code', value: result } },
    },
  });
  const [to] = connected(world.model, component.id, 'store');
  if (to !== undefined) yield* ask(context, to, query, (there) => store(there, query, 1));
  const event = `${dataType}.write.${result === 'Success' ? 'successful' : 'unsuccessful'}`;
  const integration = integrationOf(world.model, connectorId);
  yield* deliverWebhook(context, event, { integration, status: result });
}
