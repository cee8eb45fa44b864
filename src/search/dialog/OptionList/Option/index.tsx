import type { MouseEvent, ReactNode } from 'react';

import styles from './styles.module.css';

export type Props = {
  readonly id: string;
  readonly isActive: boolean;
  /** The address that it leads to; undefined if it changes what the dialog shows. */
  readonly href?: string;
  readonly onClick: (event: MouseEvent) => void;
  readonly children: ReactNode;
};

/** An option: a link or a button for the pointer. The keyboard focus stays in the field. */
export default function Option({ id, isActive, href, onClick, children }: Props): ReactNode {
  const shared = {
    id,
    role: 'option',
    'aria-selected': isActive,
    tabIndex: -1,
    className: styles.option,
    onClick,
  };
  if (href !== undefined) {
    return (
      <a href={href} {...shared}>
        {children}
      </a>
    );
  }
  return (
    <button type="button" onMouseDown={(event) => event.preventDefault()} {...shared}>
      {children}
    </button>
  );
}
