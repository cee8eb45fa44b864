import { describe, expect, it } from 'vitest';
import { run } from './run';
import { RequestError } from './hops/http';
import type { Request } from './model/schema';
import { authorization, platform, routes } from './platform.fixture';
import { EngineError } from './kernel/world';

const list: Request = { method: 'GET', path: '/companies', headers: authorization };

describe('the engine refuses', () => {
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
      'a route to no component',
      () =>
        run({ ...platform, routes: routes.map((route) => ({ ...route, service: 'none' })) }, list),
      EngineError,
      /no component "none"/,
    ],
    [
      'a hop without a connection',
      () =>
        run(
          { ...platform, routes: routes.map((route) => ({ ...route, service: 'azure-sql' })) },
          list,
        ),
      EngineError,
      /no connection from "gateway" to "azure-sql"/,
    ],
  ])('%s', (_, order, type, message) => {
    expect(order).toThrow(type);
    expect(order).toThrow(message);
  });

  it('a component without an instance in the environment', () => {
    const components = platform.model.components.map((component) =>
      component.id === 'companies'
        ? { ...component, environments: ['integration'] as const }
        : component,
    );
    const partial = { routes, model: { ...platform.model, components } };
    expect(() => run(partial, list)).toThrow(
      '"companies" has no instance in the production environment',
    );
    expect(run(partial, list, { environment: 'integration' }).outcome.status).toBe(200);
  });
});
