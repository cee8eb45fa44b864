import type { StepText } from '../model/texts';
import type { DatasetStatus } from '../model/vocabulary';
import type { HopContext, Process } from '../kernel/world';
import { work, type Work } from '../kernel/work';

/** Sets the status of the dataset, which takes some of the component's time. */
export function* enter(
  context: HopContext,
  { name, share, status }: Pick<Work, 'name' | 'share' | 'status'>,
  dataset: DatasetStatus,
  describe: (dataset: { readonly type: 'code'; readonly value: string }) => StepText,
): Process<void> {
  context.world.sideEffects.dataset = dataset;
  yield* work(context, {
    name,
    attributes: { 'dataset.status': dataset },
    text: describe({ type: 'code', value: dataset }),
    ...(share ? { share } : {}),
    ...(status ? { status } : {}),
  });
}
