import type { ReactNode } from 'react';

import type { Lines } from '@site/src/figure/text';
import TextLines from '@site/src/figure/TextLines';

import styles from './styles.module.css';

/** What is said of a state below its name. */
export default function Remark({ children }: { readonly children: Lines }): ReactNode {
  return <TextLines className={styles.remark}>{children}</TextLines>;
}
