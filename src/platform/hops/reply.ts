import type { OperationResult } from '../kernel/trace';
import type { HopContext, Reply } from '../kernel/world';

/** The reply of a component that has done what it was asked to do. */
export const answered = ({ component: { id } }: HopContext, rows = 1): Reply<OperationResult> => ({
  content: { type: 'result', rows },
  outcome: 'answered',
  decidedBy: id,
});
