import { readCredentials } from './credentials';
import { SHARE } from './share';
import { currentTime } from '../clock';
import { enter } from '../jobs';
import { askSource, errorOf, sourceValue } from '../source';
import { retry } from '../../kernel/retry';
import { SECOND } from '../../kernel/time';
import type { Micros, OperationReply } from '../../kernel/trace';
import type { StepText } from '../../model/texts';
import { assumed } from '../../kernel/lookup';
import type { HopContext, Process, Reply, Task } from '../../kernel/world';
import { wait } from '../../kernel/work';

/**
 * Reads data from the source. While the source is down, the sync is paused and retried: the first two attempts and the
 * last are described, those between repeat them and take one sentence each.
 */
export function* fetchFromSource(context: HopContext, task: Task): Process<Reply<OperationReply>> {
  const { model } = context.world;
  const attempts = assumed(model, 'sync-attempts');
  const waits = Array<Micros>(attempts - 1).fill(assumed(model, 'sync-pause') * SECOND);
  const isTold = (attempt: number) => attempt <= 2 || attempt === attempts;
  return yield* retry({
    waits,
    attempt: (number) => attempt(context, task, { number, of: attempts, isTold: isTold(number) }),
    hasFailed: ({ content }) => errorOf(content) === 'FetchError',
    pause: (time, next) =>
      pause(context, time, { number: next - 1, of: attempts, isTold: isTold(next - 1) }),
  });
}

/** Which attempt of a sync it is, counted from 1. */
interface Attempt {
  readonly number: number;
  readonly of: number;
  readonly isTold: boolean;
}

function* attempt(
  context: HopContext,
  task: Task,
  { number, of, isTold }: Attempt,
): Process<Reply<OperationReply>> {
  const isFirst = number === 1;
  const credentials = yield* readCredentials(context, isFirst);
  if (credentials.outcome === 'refused') return credentials;
  const dataType = { type: 'code', value: task.dataType } as const;
  const source = sourceValue(context, task.integration);
  yield* enter(context, { name: 'fetch', share: SHARE }, 'Fetching', (dataset) => {
    if (isFirst) return { id: 'fetch-job-fetches', values: { dataType, source, dataset } };
    if (!isTold) return undefined;
    const values = { dataType, source, dataset, attempt: count(number), attempts: count(of) };
    return { id: 'fetch-job-retries', values };
  });
  return yield* askSource(context, task, isTold);
}

/** Pauses the sync, which stays as it is, between an attempt that has failed and the next. */
function* pause(context: HopContext, time: Micros, { number, of, isTold }: Attempt): Process<void> {
  const dataset = 'Fetching';
  const description = `Paused until ${currentTime(context.world, time)}`;
  const attempts = count(of);
  const duration = { type: 'duration', value: time } as const;
  const text: StepText = isTold
    ? {
        id: 'fetch-job-pauses',
        values: {
          duration,
          attempt: count(number + 1),
          attempts,
          dataset: { type: 'code', value: dataset },
          description: { type: 'code', value: description },
        },
      }
    : { id: 'fetch-job-pauses-again', values: { attempt: count(number), attempts, duration } };
  yield* wait(context, time, {
    name: 'pause',
    text,
    attributes: { 'dataset.status': dataset, 'dataset.statusDescription': description },
  });
}

const count = (value: number) => ({ type: 'number', value }) as const;
