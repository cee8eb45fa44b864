import { memo, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';

import type { LocalizedText } from '@site/src/components/Localized';
import { type Layout, lineHeight } from '../../../figure';
import Lane from '../Lane';

import styles from './styles.module.css';

interface Props {
  readonly layout: Layout;
  readonly environment?: LocalizedText | undefined;
}

/** What never changes: where the platform ends, its environment, the lanes. */
export default memo(function Ground({ layout, environment }: Props): ReactNode {
  const { boundary, caption, captionLines = 1, environment: pill, lanes } = layout;
  const name = translate({
    id: 'flow.boundary',
    message: 'Microsoft Azure · United Kingdom',
    description: 'Name of the boundary around the platform in the diagram: who hosts it, and where',
  });
  return (
    <>
      <rect className={styles.boundary} {...boundary} rx={14} />
      <text className={styles.caption} {...caption}>
        {(captionLines === 1 ? [name] : name.split(' · ')).map((line, i) => (
          <tspan key={line} x={caption.x} dy={i === 0 ? undefined : lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
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
