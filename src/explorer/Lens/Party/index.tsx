import { useId, type ReactNode } from 'react';
import clsx from 'clsx';

import type { Box } from '../../../figure/geometry';

import styles from './styles.module.css';

/** The pattern of each party, in an 8 × 8 box, so that colour is not needed to distinguish them. */
const marks = {
  client: 'M2 2h.5M6 6h.5',
  codat: '',
  azure: 'M-2 2l4-4M-2 10L10-2M6 10l4-4',
  'data-provider': 'M0 2h8M0 6h8',
  customer: 'M2 0v8M6 0v8',
} as const;
type Party = keyof typeof marks;

const isParty = (id: string): id is Party => id in marks;

/** @example partyClass('azure') // => the class that sets Microsoft's colours */
export function partyClass(party: string): string | undefined {
  return isParty(party) ? clsx(styles.party, styles[party]) : undefined;
}

interface PatternsProps {
  /** The id of the figure, which `fillOf` needs as well. */
  readonly id: string;
  /** How much larger than in a figure at its own size: a small figure needs larger patterns. */
  readonly scale?: number;
}

/** The patterns of all parties; `fillOf` returns their references. */
export function PartyPatterns({ id, scale }: PatternsProps): ReactNode {
  return (
    <defs>
      {Object.entries(marks).map(([party, mark]) => (
        <pattern
          key={party}
          id={`${id}-${party}`}
          className={partyClass(party)}
          width={8}
          height={8}
          patternTransform={scale && `scale(${scale})`}
          patternUnits="userSpaceOnUse">
          <rect className={styles.ground} width={8} height={8} />
          <path className={styles.mark} d={mark} />
        </pattern>
      ))}
    </defs>
  );
}

/** @example fillOf(':r1:', 'azure') // => 'url(#:r1:-azure)' */
export const fillOf = (id: string, party: string): string => `url(#${id}-${party})`;

interface SwatchProps {
  readonly party: string;
  readonly box: Box;
  readonly fill: string;
}

/** An area in a party's pattern, with its border. */
export function Piece({ party, box, fill }: SwatchProps): ReactNode {
  return <rect className={clsx(styles.piece, partyClass(party))} {...box} rx={3} fill={fill} />;
}

/** The pattern of a party, next to its name in a legend. */
export function Swatch({ party }: { readonly party: string }): ReactNode {
  const id = useId();
  return (
    <svg className={styles.swatch} width={28} height={18} viewBox="0 0 28 18" aria-hidden>
      <PartyPatterns id={id} />
      <Piece party={party} box={{ x: 1, y: 1, width: 26, height: 16 }} fill={fillOf(id, party)} />
    </svg>
  );
}
