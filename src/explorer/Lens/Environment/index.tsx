import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';

import type { LocalizedText } from '@site/src/components/Localized';
import type { Box } from '../../../figure/geometry';
import type { Layout, NodeShape } from '../../figure';

import styles from './styles.module.css';

interface Props {
  readonly layout: Layout;
  readonly environment: LocalizedText | undefined;
}

/** The offset of an instance from the one in front of it, and of an environment from the other. */
const behind = {
  wide: { x: 4, y: 4, top: 30 },
  narrow: { x: 3, y: 2, top: 9 },
} as const;
const indent = 12;

/**
 * The other environment, behind the one in the foreground: a network of its own, with its own instance of each
 * component.
 */
export default function Environment({ layout, environment }: Props): ReactNode {
  const { boundary, nodes, environment: pill, lens, orientation } = layout;
  const by = behind[orientation];
  const other = lens?.environments.find(({ text }) => text !== environment?.text);
  const [start, end] = [boundary.x + indent, boundary.x + boundary.width - indent];
  const top = boundary.y - by.top + 2;
  const name = { x: end - 10 - pill.width, y: top + (by.top - pill.height) / 2 - 0.5 };
  return (
    <>
      <path
        className={styles.sheet}
        d={`M${start} ${boundary.y}V${top + 7}q0-7 7-7H${end - 7}q7 0 7 7V${boundary.y}z`}
      />
      {orientation === 'wide' && (
        <text className={styles.apart} x={start + 14} y={top + 19}>
          {translate({
            id: 'explorer.lens.apart',
            message: 'Separate networks',
            description: 'Between the two environments of the figure, of which one stands behind',
          })}
        </text>
      )}
      {other && (
        <>
          <rect className={styles.pill} {...pill} {...name} rx={pill.height / 2} />
          <text
            className={styles.environment}
            x={name.x + pill.width / 2}
            y={name.y + 15.5}
            lang={other.lang}>
            {other.text}
          </text>
        </>
      )}
      {nodes.filter(isWithin(boundary)).map(({ id, box }) => (
        <rect
          key={id}
          className={styles.instance}
          {...box}
          x={box.x + by.x}
          y={box.y - by.y}
          rx={8}
        />
      ))}
    </>
  );
}

const isWithin =
  (outer: Box) =>
  ({ box }: NodeShape): boolean =>
    box.x > outer.x &&
    box.y > outer.y &&
    box.x + box.width < outer.x + outer.width &&
    box.y + box.height < outer.y + outer.height;
