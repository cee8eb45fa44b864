import type { ReactNode } from 'react';

interface Props {
  readonly className: string | undefined;
  /** What is said after something was copied. */
  readonly copied: string;
  /** What is said if the browser does not allow copying. */
  readonly refused: string;
  /** What is said if the file to be copied could not be fetched. */
  readonly unreachable?: string;
}

/**
 * The place beside a button with `data-copy` in which `src/start/copy.ts` says how copying went. React leaves what is
 * there as it is, at hydration and later.
 */
export default function Outcome({ className, copied, refused, unreachable }: Props): ReactNode {
  return (
    <span
      role="status"
      className={className}
      data-copied={copied}
      data-refused={refused}
      data-unreachable={unreachable}
      suppressHydrationWarning>
      {''}
    </span>
  );
}
