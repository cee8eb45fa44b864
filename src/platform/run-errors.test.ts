import { describe, expect, it } from 'vitest';
import { run } from './run';
import { RequestError } from './hops/http';
import type { Request } from './model/schema';
import { authorization, model, platform, refresh, routes } from './platform.fixture';
import { EngineError } from './kernel/world';

const list: Request = { method: 'GET', path: '/companies', headers: authorization };

/** The model without one of its components. */
const without = (id: string) => ({
  ...model,
  components: model.components.filter((component) => component.id !== id),
});

/** The model without the connection between two components. */
const disconnected = (from: string, to: string) => ({
  ...model,
  connections: model.connections.filter((each) => each.from !== from || each.to !== to),
});

describe('the engine rejects', () => {
  it.each<[string, () => unknown, typeof EngineError | typeof RequestError, RegExp]>([
    ['a seed that is not whole', () => run(platform, list, {}, 0.5), EngineError, /seed is 0\.5/],
    [
      'a method in small letters',
      () => run(platform, { ...list, method: 'get' }),
      RequestError,
      /"get", expected capitals/,
    ],
    [
      'a path without a slash',
      () => run(platform, { ...list, path: 'x' }),
      RequestError,
      /"x", expected one that begins/,
    ],
    [
      'a failing component that the model does not have',
      () => run(platform, list, { failing: ['azure-sql'] }),
      EngineError,
      /no component "azure-sql"/,
    ],
    [
      'a model without the service that handles requests',
      () => run({ routes, model: without('public-api') }, list),
      EngineError,
      /no component with the role "public-api"/,
    ],
    [
      'a hop without a connection',
      () => run({ routes, model: disconnected('gateway', 'public-api') }, list),
      EngineError,
      /no connection from "gateway" to "public-api"/,
    ],
    [
      'a way in that is not connected',
      () => run({ routes, model: disconnected('api-client', 'waf') }, list),
      EngineError,
      /"api-client" is connected to no waf/,
    ],
    [
      'work for queues that are not connected',
      () => run({ routes, model: disconnected('public-api', 'message-queues') }, refresh),
      EngineError,
      /"public-api" is connected to no queue/,
    ],
    [
      'an integration without its fetch job',
      () => run({ routes, model: without('xero-fetch-job') }, refresh, { connector: 'xero' }),
      EngineError,
      /no fetch-job of "xero"/,
    ],
    [
      'a sender that is not connected to the platform',
      () => run(platform, { ...list, sender: 'monitoring' }),
      EngineError,
      /"monitoring" is connected to no waf/,
    ],
  ])('%s', (_, order, type, message) => {
    expect(order).toThrow(type);
    expect(order).toThrow(message);
  });
});
