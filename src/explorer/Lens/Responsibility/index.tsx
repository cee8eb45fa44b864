import { useId, type ReactNode } from 'react';
import clsx from 'clsx';

import TextLines from '@site/src/figure/TextLines';
import type { Layout } from '../../figure';
import { fillOf, partyClass, PartyPatterns, Piece } from '../Party';

import styles from './styles.module.css';

interface Props {
  readonly layout: Layout;
}

/** Below the whole platform, between its lanes: the infrastructure, for which Microsoft is responsible. */
export function Infrastructure({ layout: { boundary } }: Props): ReactNode {
  const id = useId();
  return (
    <>
      <PartyPatterns id={id} />
      <rect className={styles.infrastructure} {...boundary} rx={14} fill={fillOf(id, 'azure')} />
    </>
  );
}

/** Each node in the pattern of the party that is responsible for it. */
export function Parties({ layout: { nodes, lens } }: Props): ReactNode {
  const id = useId();
  return (
    <>
      <PartyPatterns id={id} />
      {nodes.map((node) => {
        const party = lens?.parties[node.id];
        if (party === undefined) return null;
        return <rect key={node.id} {...node.box} rx={8} fill={fillOf(id, party)} />;
      })}
    </>
  );
}

/** The name of the party that is responsible for a lane. */
export function PartyNames({ layout: { lens } }: Props): ReactNode {
  const id = useId();
  return (
    <>
      <PartyPatterns id={id} />
      {lens?.tags.map(({ party, box, ...name }) => (
        <g key={`${box.x} ${box.y}`} className={clsx(styles.tag, partyClass(party))}>
          <rect className={styles.pill} {...box} rx={9} />
          <Piece
            party={party}
            box={{ x: box.x + 7, y: box.y + 4, width: 10, height: box.height - 8 }}
            fill={fillOf(id, party)}
          />
          <TextLines className={styles.name}>
            {{ ...name, x: box.x + 22, y: box.y + 13.5, anchor: 'start' }}
          </TextLines>
        </g>
      ))}
    </>
  );
}
