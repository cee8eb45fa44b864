import type { ReactNode } from 'react';

import styles from './styles.module.css';

/** Lines in a box of 20 × 20. */
const paths = {
  copy: 'M7 7V3h10v10h-4M3 7h10v10H3z',
  markdown: 'M5 2.5h7l4 4v11H5zM12 2.5v4h4M8 10.5h5M8 13.5h5',
  report: 'M5 18V3h9l-1.5 3.5L14 10H5',
  previous: 'M12 4.5 6.5 10l5.5 5.5',
  next: 'M8 4.5 13.5 10 8 15.5',
} as const;

interface Props {
  readonly of: keyof typeof paths;
}

/** The sign of a tool of the page. */
export default function ToolIcon({ of }: Props): ReactNode {
  return (
    <svg viewBox="0 0 20 20" className={styles.icon} aria-hidden>
      <path d={paths[of]} />
    </svg>
  );
}

/**
 * The class of a link or button that is only a sign, in the explorer’s bar.
 * @example <Link to="/explorer" className={barTool} aria-label="Next"><ToolIcon of="next" /></Link>
 */
export const barTool = styles.tool;
