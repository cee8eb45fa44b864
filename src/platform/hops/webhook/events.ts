import { currentTime, requestTime } from '../clock';
import { objectOf } from '../echo';
import { responseBody } from '../response-body';
import type { Json } from '../../kernel/trace';
import type { HopContext, Task, World } from '../../kernel/world';
import type { DatasetStatus } from '../../model/vocabulary';

/** What a webhook reports, as the OpenAPI documents describe it. */
export interface Event {
  /** Such as `read.completed`. */
  readonly eventType: string;
  readonly payload: Json;
}

/** The result of a sync of one data type. */
export function readCompleted(context: HopContext, task: Task, status: DatasetStatus): Event {
  const { dataType } = task;
  const isComplete = status === 'Complete';
  const message = `The sync of ${dataType} ended with ${status}.`;
  const { connectionId } = idsOf(task);
  const { lastSync = null } = connection(context, task);
  return {
    eventType: 'read.completed',
    payload: {
      referenceCompany: company(context, task),
      modifiedFromDate: lastSync,
      dataTypes: [
        defined({
          connectionId,
          dataType,
          recordsModified: isComplete,
          status,
          issues: isComplete ? null : [{ type: status, message }],
        }),
      ],
    },
  };
}

/** A connection that a company has authorized. */
export function connectionLinked(context: HopContext, ids: Ids): Event {
  return {
    eventType: 'connection.connected',
    payload: {
      referenceCompany: company(context, ids),
      connection: { ...connection(context, ids), status: 'Linked' },
    },
  };
}

/** The end of a connection whose authorization has expired. */
export function disconnected(context: HopContext, task: Task): Event {
  const error = {
    statusCode: '401',
    statusText: 'Unauthorized',
    errorMessage: 'The authorization has expired.',
    erroredOnUtc: currentTime(context.world),
    status: 'Active',
    resolvedOnUtc: null,
  };
  return {
    eventType: 'connection.disconnected',
    payload: {
      referenceCompany: company(context, task),
      connection: {
        ...connection(context, task),
        status: 'Deauthorized',
        dataConnectionErrors: [error],
      },
    },
  };
}

/** The result of a push operation. */
export function pushEnded(context: HopContext, task: Task, status: 'Success' | 'Failed'): Event {
  const { world } = context;
  const isWritten = status === 'Success';
  const { connectionId } = idsOf(task);
  const { pushOperationKey } = objectOf(task.shown);
  return {
    eventType: `${task.dataType}.write.${isWritten ? 'successful' : 'unsuccessful'}`,
    payload: defined({
      id: pushOperationKey,
      type: 'Create',
      referenceCompany: company(context, task),
      connectionId,
      requestedOnDate: requestTime(world.model),
      completedOnDate: currentTime(world),
      status,
      // The source gives a record its id.
      record: isWritten ? { id: world.random.hex(8) } : null,
      attachmentId: null,
    }),
  };
}

/** The ids of a company and a connection, as a response or a path shows them. */
type Ids = Pick<Task, 'shown'>;

function idsOf({ shown }: Ids) {
  const { companyId, connectionId, dataConnectionKey } = objectOf(shown);
  const text = (value: Json | undefined) => (typeof value === 'string' ? value : undefined);
  return { companyId: text(companyId), connectionId: text(connectionId ?? dataConnectionKey) };
}

/** The reference to a company. What else it can have is left out, so that a message stays short. */
function company({ world }: HopContext, task: Ids): Json {
  const { companyId = '' } = idsOf(task);
  const { id, name } = returned(world, COMPANY, `/companies/${companyId}`);
  return defined({ id, name });
}

const COMPANY = '/companies/{companyId}';
const CONNECTION = '/companies/{companyId}/connections/{connectionId}';

function connection({ world }: HopContext, task: Ids) {
  const { companyId = '', connectionId = '' } = idsOf(task);
  return returned(world, CONNECTION, `/companies/${companyId}/connections/${connectionId}`);
}

/** What the API returns to a GET of a path; nothing if the documents have no such operation. */
function returned(world: World, template: string, path: string) {
  const route = world.routes.find(
    ({ method, path: each }) => method === 'GET' && each === template,
  );
  return objectOf(route && responseBody({ world }, route, { path, query: '' }));
}

/** An object without the fields that are not known. */
const defined = (fields: Readonly<Record<string, Json | undefined>>): Json =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
