import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import { type Cargo, heads } from '@site/src/figure/cargo';
import { type Meaning, meaningOf, outlineOf } from '@site/src/figure/outline';
import type { PlayedTrace } from '@site/src/platform';
import type { Layout } from '../../figure';
import { cargoOf } from '../../view';
import { nameOf } from './name';

import styles from './styles.module.css';

interface Props {
  readonly layout: Layout;
  /** What travels through the figure, if anything does. */
  readonly trace?: Pick<PlayedTrace, 'messages'>;
}

/** What the shapes and the lines of a figure mean: those that it has. */
export default function Key({ layout: { nodes, edges }, trace }: Props): ReactNode {
  const sent = new Set(trace?.messages.map(cargoOf));
  const meanings = new Set(nodes.map(({ kind }) => meaningOf(kind)));
  const isAdded = [...nodes, ...edges].some((shape) => shape.isAdded);
  return (
    <ul className={styles.key}>
      {(['request', 'response', 'refusal'] as const)
        .filter((cargo) => sent.has(cargo))
        .map((cargo) => (
          <li key={cargo} className={styles[cargo]}>
            <Line cargo={cargo} />
            {nameOf(cargo)}
          </li>
        ))}
      {(['async', 'storage'] as const)
        .filter((meaning) => meanings.has(meaning))
        .map((meaning) => (
          <li key={meaning} className={styles[meaning]}>
            <Border meaning={meaning} />
            {meaning === 'async' && sent.has(meaning) && <Line cargo={meaning} />}
            {nameOf(meaning)}
          </li>
        ))}
      {isAdded && (
        <li>
          <svg className={styles.sign} width={64} height={18} aria-hidden="true">
            <path d="M6 1h11q5 0 5 5v5l-6 6H6q-5 0-5-5V6q0-5 5-5zM22 11h-6v6" />
            <path className={styles.dashes} d="M30 9h26" />
            <path className={styles.hollow} d="M56 5l6 4-6 4z" />
          </svg>
          <Translate
            id="flow.added.legend"
            description="Legend of a figure: what the documented diagram does not draw has a folded corner, or is dashed">
            Folded corner or dashed line: added by this guide, not in the documented diagram.
          </Translate>
        </li>
      )}
    </ul>
  );
}

function Line({ cargo }: { readonly cargo: Cargo }): ReactNode {
  const { path, cut } = heads[cargo];
  return (
    <svg className={styles.sign} width={34} height={18} aria-hidden="true">
      <path className={styles.line} d={`M0 9h${34 - cut}`} />
      <path d={path} transform="translate(34 9)" />
    </svg>
  );
}

function Border({ meaning }: { readonly meaning: Meaning }): ReactNode {
  const { card, lines } = outlineOf(meaning, { width: 26, height: 18 });
  return (
    <svg className={styles.sign} width={28} height={20} viewBox="-1 -1 28 20" aria-hidden="true">
      <path d={`${card}${lines}`} />
    </svg>
  );
}
