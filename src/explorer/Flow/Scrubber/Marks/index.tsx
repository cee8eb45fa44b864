import { memo, type ReactNode } from 'react';

import { gapsOf } from '../../../pacing';
import { type TellingScene, useFormats } from '../../use-scene';

import styles from '../styles.module.css';

type Props = Pick<TellingScene, 'pacing' | 'trace'>;

/** A mark at the start of each step. A wait has a mark of its own, and its length beside it. */
export default memo(function Marks({ pacing, trace }: Props): ReactNode {
  const { duration } = useFormats();
  const gaps = gapsOf(pacing, trace);
  const share = (at: number) => `${((100 * at) / pacing.end).toFixed(2)}%`;
  return (
    <div className={styles.marks} aria-hidden="true">
      {pacing.starts.slice(1).map((start) => (
        <span key={start} className={styles.mark} style={{ insetInlineStart: share(start) }} />
      ))}
      {gaps.map(({ at, time }, i) => (
        <span
          key={at}
          className={styles.gap}
          style={{
            insetInlineStart: share(at),
            inlineSize: share((gaps[i + 1]?.at ?? pacing.end) - at),
          }}>
          <span className={styles.strokes} title={duration(time)} />
          <span className={styles.length}>{duration(time)}</span>
        </span>
      ))}
    </div>
  );
});
