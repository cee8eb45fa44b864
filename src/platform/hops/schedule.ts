import { objectOf } from './echo';
import { enqueueSync } from './queues';
import { responseBody } from './response-body';
import { taskOf } from './task';
import { pathValues, type Route } from '../kernel/routes';
import { HOUR } from '../kernel/time';
import type { HttpRequest, Json } from '../kernel/trace';
import { componentOf, withRole } from '../kernel/lookup';
import type { HopContext, Process, Task } from '../kernel/world';
import { background, wait } from '../kernel/work';

/** What sets how often the data types of a company are synced. */
const SETTINGS = '/companies/{companyId}/syncSettings';
/** What syncs a data type on request, and so has the dataset that a scheduled sync has as well. */
const REFRESH = '/companies/{companyId}/data/queue/{dataType}';
/** A century. Within it, times are exact, and years have four digits. */
const MOST_HOURS = 100 * 366 * 24;

/** The share of their time in which the internal services queue a sync. */
const SHARE = [1, 4] as const;

/** How often a data type of a company is synced. */
interface Schedule {
  readonly dataType: string;
  readonly hours: number;
  /** The position of the data type in the order of syncs. */
  readonly order: number;
}

/**
 * The schedule of the sync that falls due first by the settings in a request; undefined if they schedule none, or if
 * the company uses the settings of the account. A trace follows one sync.
 * @example scheduleOf(setSyncSettings, { settings: [{ dataType: 'invoices', syncSchedule: 168, … }], … })
 * // => { dataType: 'invoices', hours: 168, order: 0 }
 */
export function scheduleOf(
  { method, path }: Route,
  { body }: Pick<HttpRequest, 'body'>,
): Schedule | undefined {
  if (method === 'GET' || path !== SETTINGS) return undefined;
  const { settings, overridesDefaults } = objectOf(body);
  if (overridesDefaults === false || !Array.isArray(settings)) return undefined;
  const [first] = settings
    .flatMap((setting: Json): readonly Schedule[] => {
      const { dataType, syncSchedule: hours, syncOrder } = objectOf(setting);
      if (typeof dataType !== 'string' || typeof hours !== 'number') return [];
      if (hours <= 0 || hours > MOST_HOURS) return [];
      return [{ dataType, hours, order: typeof syncOrder === 'number' ? syncOrder : 0 }];
    })
    .toSorted((a, b) => a.hours - b.hours || a.order - b.order);
  return first;
}

/**
 * Lets the time of a schedule pass, and queues the sync that is then due. Which component keeps a schedule is not
 * documented: here, the internal services do, which are connected to the queues.
 */
export function* followSchedule(
  origin: HopContext,
  { dataType, hours }: Schedule,
  request: Pick<HttpRequest, 'path'>,
): Process<void> {
  const { world } = origin;
  const component = componentOf(world.model, withRole(world.model, 'internal'));
  const task = scheduledTask(origin, dataType, request);
  if (!task || world.failing.has(component.id)) return;
  const type = { type: 'code', value: dataType } as const;
  yield* background({ ...origin, component }, 'follow schedule', function* (context) {
    yield* wait(context, hours * HOUR, {
      name: 'wait',
      text: {
        id: 'internal-services-wait',
        values: { dataType: type, duration: { type: 'duration', value: hours * HOUR } },
      },
    });
    yield* enqueueSync(context, task, SHARE, (dataset) => ({
      id: 'internal-services-queue',
      values: { dataType: type, dataset },
    }));
  });
}

/** The task of a sync that no request asks for: that of the request which would ask for it. */
function scheduledTask(
  context: HopContext,
  dataType: string,
  { path }: Pick<HttpRequest, 'path'>,
): Task | undefined {
  const route = context.world.routes.find(
    (each) => each.method === 'POST' && each.path === REFRESH,
  );
  if (!route) return undefined;
  const { companyId = '' } = pathValues(SETTINGS, path);
  const asked = {
    path: route.path.replace('{companyId}', companyId).replace('{dataType}', dataType),
    query: '',
  };
  return taskOf(context, route, asked, responseBody(context, route, asked));
}
