import { useId, type ReactNode } from 'react';
import clsx from 'clsx';

import { fillOf, partyClass, PartyPatterns } from '@site/src/explorer/Lens/Party';
import ground from '@site/src/explorer/Flow/Diagram/Ground/styles.module.css';
import Badge from '@site/src/figure/Badge';
import band from '@site/src/figure/Band/styles.module.css';
import edge from '@site/src/figure/Edge/styles.module.css';
import type { Drawing as DrawingData } from '../../../data';
import Cards from './Cards';

import styles from './styles.module.css';

interface Props {
  readonly drawing: DrawingData;
}

/** How much larger patterns and badges are than in a figure at its own size. */
const enlarged = 2;

/** A small figure of the platform, with the shapes and colours of the large ones. The text beside it says what it shows. */
export default function Drawing({ drawing }: Props): ReactNode {
  const id = useId();
  const { viewBox, boundary, network, bands, edges, cards, parties, failed } = drawing;
  return (
    <svg
      className={clsx(styles.drawing, parties && styles.parties)}
      viewBox={viewBox}
      aria-hidden="true">
      {parties && <PartyPatterns id={id} scale={enlarged} />}
      {parties && <path className={styles.host} d={boundary} fill={fillOf(id, 'azure')} />}
      <path className={ground.boundary} d={boundary} />
      <path className={ground.network} d={network} />
      <path className={band.band} d={bands} />
      {parties?.map((party) => (
        <path
          key={party.id}
          className={partyClass(party.id)}
          d={party.cards}
          fill={fillOf(id, party.id)}
        />
      ))}
      {edges.map(({ role, cargo, line, heads }) => (
        <g key={`${role} ${cargo}`} className={clsx(edge[role], edge[cargo])}>
          <path className={edge.line} d={line} />
          {heads && <path className={edge.head} d={heads} />}
        </g>
      ))}
      {cards.map((group) => (
        <Cards key={`${group.mark} ${group.meaning}`} cards={group} />
      ))}
      {failed && (
        <g transform={`translate(${failed.x} ${failed.y}) scale(${enlarged})`}>
          <Badge box={{ x: 2, y: -2, width: 0, height: 0 }} outcome="rejection" />
        </g>
      )}
    </svg>
  );
}
