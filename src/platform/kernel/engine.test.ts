import { describe, expect, it } from 'vitest';
import { platform } from '../platform.fixture';
import { execute, type Hops } from './engine';
import { EngineError, type Process, type World } from './world';

/** A client that holds the request for a time, and defers the given work. */
function* hold({ tracer, defer }: World, deferred: readonly (() => Process<void>)[] = []) {
  const { end } = tracer.begin({ name: 'hold', kind: 'client', component: 'api-client' });
  yield 5;
  end();
  for (const process of deferred) defer(process());
  return { status: 200, decidedBy: 'api-client' };
}

function* wait(time: number): Process<void> {
  yield time;
}

function execution(client: Hops['client']) {
  const unused = () => {
    throw new Error('nothing is sent');
  };
  const stage = { receiver: unused, delivery: unused, perform: unused };
  const hops = { client, serve: unused, stages: { fetch: stage, map: stage, finish: stage } };
  return () => execute(hops, platform, { method: 'GET', path: '/' }, {}, 1);
}

describe('the engine', () => {
  it('runs any client, and knows no hop', () => {
    const trace = execution((world) => hold(world))();
    expect(trace.outcome).toEqual({ status: 200, decidedBy: 'api-client' });
    expect(trace).toMatchObject({ end: 5, messages: [] });
    expect(trace.spans).toMatchObject([{ name: 'hold', start: 0, end: 5 }]);
  });

  it('runs deferred processes one after the other, after the response', () => {
    expect(execution((world) => hold(world, [() => wait(20), () => wait(3)]))().end).toBe(28);
  });

  it('stops a process that never ends', () => {
    function* forever(): Process<void> {
      for (;;) yield 1;
    }
    const endless = execution((world) => hold(world, [forever]));
    expect(endless).toThrow(EngineError);
    expect(endless).toThrow('no end after 10000 events');
  });

  it('has no trace of a request that nobody holds', () => {
    const empty = execution(function* () {
      yield 1;
      return { status: 200, decidedBy: 'api-client' };
    });
    expect(empty).toThrow('the request came to no end');
  });
});
