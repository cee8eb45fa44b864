import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';

import type { Layout } from '../../figure';
import TextLines from '../../../figure/TextLines';

import styles from './styles.module.css';

interface Props {
  readonly layout: Layout;
}

/** Half the width of the sign for a crossing. */
const gate = 7;

/** The boundary of the network, and those of the customer's machines. */
export function TrustBoundary({ layout: { network, orientation, lens } }: Props): ReactNode {
  const { box } = network;
  // In a narrow figure, the name of the host is above the start of the border.
  const at =
    orientation === 'wide'
      ? { x: box.x + 16 }
      : { x: box.x + box.width - 16, textAnchor: 'end' as const };
  return (
    <>
      {[box, ...(lens?.boundaries ?? [])].map((each) => (
        <rect key={`${each.x} ${each.y}`} className={styles.boundary} {...each} rx={12} />
      ))}
      <text className={styles.name} {...at} y={box.y + 4.5}>
        {translate({
          id: 'explorer.lens.boundary',
          message: 'Trust boundary',
          description: 'On the line around the private network, if the security lens is selected',
        })}
      </text>
    </>
  );
}

/** The number of controls at a component, and their names; and the crossings of the boundary. */
export function Controls({ layout: { nodes, lens } }: Props): ReactNode {
  return (
    <g className={styles.controls}>
      {lens?.gates.map(({ x, y }) => (
        <path
          key={`${x} ${y}`}
          className={styles.gate}
          d={`M${x - gate} ${y}l${gate}-${gate}l${gate} ${gate}l-${gate} ${gate}z`}
        />
      ))}
      {lens?.controls.map(({ node, count, names }) => {
        const box = nodes.find(({ id }) => id === node)?.box;
        if (!box) return null;
        return (
          <g key={node}>
            {names?.map((name) => (
              <TextLines key={name.y} className={styles.names}>
                {name}
              </TextLines>
            ))}
            <path className={styles.shield} d={shield} transform={`translate(${box.x} ${box.y})`} />
            <text className={styles.count} x={box.x} y={box.y + 4}>
              {count}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** A shield around a number at the corner of a card. */
const shield = 'M0-12l10 4v7c0 6-4 10-10 13-6-3-10-7-10-13v-7z';
