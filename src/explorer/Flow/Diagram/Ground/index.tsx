import { memo, type ReactNode } from 'react';

import type { LocalizedText } from '@site/src/components/Localized';
import type { Layout } from '../../../figure';
import Lane from '../Lane';
import TextLines from '../TextLines';

import styles from './styles.module.css';

interface Props {
  readonly layout: Layout;
  readonly environment?: LocalizedText | undefined;
}

/** The fixed background: the boundary of the platform, its environment, the lanes. */
export default memo(function Ground({ layout, environment }: Props): ReactNode {
  const { boundary, caption, environment: pill, lanes } = layout;
  return (
    <>
      <rect className={styles.boundary} {...boundary} rx={14} />
      <TextLines className={styles.caption}>{caption}</TextLines>
      {environment && (
        <>
          <rect className={styles.pill} {...pill} rx={pill.height / 2} />
          <text
            className={styles.environment}
            x={pill.x + pill.width / 2}
            y={pill.y + 15.5}
            lang={environment.lang}>
            {environment.text}
          </text>
        </>
      )}
      {lanes.map((lane) => (
        <Lane key={lane.id} lane={lane} />
      ))}
    </>
  );
});
