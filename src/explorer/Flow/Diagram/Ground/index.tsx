import { memo, type ReactNode } from 'react';

import type { LocalizedText } from '@site/src/components/Localized';
import type { Layout } from '../../../figure';
import Band from '@site/src/figure/Band';
import { lock } from '../../../../figure/icons';
import TextLines from '../../../../figure/TextLines';

import styles from './styles.module.css';

interface Props {
  readonly layout: Layout;
  readonly environment?: LocalizedText | undefined;
}

/** The fixed background: the boundary of the platform, its environment, the private network, the lanes. */
export default memo(function Ground({ layout, environment }: Props): ReactNode {
  const { boundary, caption, environment: pill, lanes, network } = layout;
  return (
    <>
      <rect className={styles.boundary} {...boundary} rx={14} />
      <TextLines className={styles.caption}>{caption}</TextLines>
      <rect className={styles.network} {...network.box} rx={12} />
      <path
        className={styles.lock}
        d={lock}
        transform={`translate(${network.name.x - 18} ${network.name.y - 12})`}
      />
      <TextLines className={styles.name}>{network.name}</TextLines>
      <path
        className={styles.bullets}
        d={network.statements.map(({ x, y }) => `M${x - 9} ${y - 4}h.01`).join('')}
      />
      {network.statements.map((statement) => (
        <TextLines key={statement.y} className={styles.caption}>
          {statement}
        </TextLines>
      ))}
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
        <Band key={lane.id} label={lane.label} band={lane.band} />
      ))}
    </>
  );
});
