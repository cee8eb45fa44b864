import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { platform } from '../platform.fixture';
import { execute, type Hops } from './engine';
import { isDown } from './outage';
import { DAY, MINUTE } from './time';
import { wait as waitFor } from './work';
import { componentOf } from './lookup';
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

function* each(times: readonly number[]): Process<void> {
  for (const time of times) yield time;
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

  it('runs what a process defers beside each other, once that process has ended', () => {
    const begins: number[] = [];
    function* beginning({ tracer }: World, time: number): Process<void> {
      begins.push(tracer.now());
      yield time;
    }
    function* deferring(world: World): Process<void> {
      world.defer(beginning(world, 7));
      yield* beginning(world, 20);
    }
    const { end } = execution((world) =>
      hold(world, [() => deferring(world), () => beginning(world, 3)]),
    )();
    expect(begins).toEqual([5, 5, 25]);
    expect(end).toBe(32);
  });

  it('runs what a fork defers, however long after the request it ends', () => {
    const { end } = execution(function* (world) {
      world.fork(
        (function* () {
          yield 40;
          world.defer(wait(2));
        })(),
      );
      return yield* hold(world);
    })();
    expect(end).toBe(42);
  });

  it('runs what is forked beside the deferred processes, and not after them', () => {
    const ends: number[] = [];
    function* ending(world: World, time: number): Process<void> {
      yield time;
      ends.push(world.tracer.now());
    }
    execution(function* (world) {
      world.defer(ending(world, 20));
      world.fork(ending(world, 3));
      return yield* hold(world);
    })();
    expect(ends).toEqual([3, 25]);
  });

  it('is exact from a microsecond to a year: no time is lost in a sum', () => {
    const times = fc.array(fc.integer({ min: 1, max: 7 * DAY }), { minLength: 1, maxLength: 52 });
    fc.assert(
      fc.property(times, (waits) => {
        const trace = execution(function* (world) {
          world.defer(each(waits));
          return yield* hold(world);
        })();
        const exact = waits.reduce((sum, time) => sum + BigInt(time), 5n);
        expect(BigInt(trace.end)).toBe(exact);
      }),
    );
  });

  it.each([0.5, -1, NaN, Number.MAX_SAFE_INTEGER])('rejects a wait of %s µs', (time) => {
    expect(execution((world) => hold(world, [() => wait(time)]))).toThrow(
      `a process waits for ${time} µs, expected a whole number from 0`,
    );
  });

  it('records a wait as a span in which the component does no work', () => {
    const { spans } = execution(function* (world) {
      const component = componentOf(world.model, 'webhook-sender');
      const context = { world, component, spanId: '0' };
      world.defer(waitFor(context, 5 * MINUTE, { name: 'wait' }));
      return yield* hold(world);
    })();
    expect(spans[1]).toMatchObject({ kind: 'internal', isWait: true, start: 5 });
    expect(spans[1]?.end).toBe(5 + 5 * MINUTE);
  });

  it('counts an outage from the first time that the system is asked', () => {
    const found: boolean[] = [];
    execution(function* (world) {
      const ask = (minutes: number) => found.push(isDown(world, 'xero', minutes));
      yield 3 * MINUTE;
      ask(2);
      yield 2 * MINUTE - 1;
      ask(2);
      yield 1;
      ask(2);
      ask(0);
      return yield* hold(world);
    })();
    expect(found).toEqual([true, true, false, false]);
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
