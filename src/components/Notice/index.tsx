import type { ReactNode } from 'react';
import clsx from 'clsx';

interface Props {
  /** `failure` if something did not work; by default, something is empty, or differs from what was asked for. */
  readonly kind?: 'info' | 'failure';
  /** How a screen reader announces it when it appears: at the next pause, or immediately. */
  readonly role?: 'status' | 'alert';
  readonly className?: string;
  /** What is the case, and the way on: paragraphs, lists and buttons. */
  readonly children: ReactNode;
}

/**
 * A card with an icon that says what is the case, and how to go on.
 * @example <Notice kind="failure" role="alert"><p>The figure cannot be shown.</p></Notice>
 */
export default function Notice({ kind = 'info', role, className, children }: Props): ReactNode {
  return (
    <div className={clsx('notice', kind === 'failure' && 'notice-failure', className)} role={role}>
      {children}
    </div>
  );
}
