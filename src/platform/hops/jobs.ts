import type { StepText } from '../model/texts';
import type { DatasetStatus } from '../model/vocabulary';
import type { HopContext, Process } from '../kernel/world';
import { work, type Work } from '../kernel/work';

/** Sets the status of the dataset, which takes some of the component's time. Without a sentence, no step shows it. */
export function* enter(
  context: HopContext,
  { name, share, status }: Pick<Work, 'name' | 'share' | 'status'>,
  dataset: DatasetStatus,
  describe: (dataset: { readonly type: 'code'; readonly value: string }) => StepText | undefined,
): Process<void> {
  context.world.sideEffects.dataset = dataset;
  const text = describe({ type: 'code', value: dataset });
  yield* work(context, {
    name,
    attributes: { 'dataset.status': dataset },
    ...(text ? { text } : {}),
    ...(share ? { share } : {}),
    ...(status ? { status } : {}),
  });
}
