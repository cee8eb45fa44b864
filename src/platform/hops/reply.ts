import type { Acknowledgement, OperationReply } from '../kernel/trace';
import type { HopContext, Reply } from '../kernel/world';

/** The reply of a component that has done what it was asked to do. */
export const answered = <Content extends OperationReply>(
  { component: { id } }: HopContext,
  content: Content,
): Reply<Content> => ({ content, outcome: 'answered', decidedBy: id });

/** The reply of a component that has accepted a message or done its work, and returns nothing. */
export const acknowledged = (context: HopContext): Reply<Acknowledgement> =>
  answered(context, { type: 'acknowledgement' });
