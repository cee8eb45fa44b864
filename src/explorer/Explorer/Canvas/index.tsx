import { type ComponentProps, lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import families from '@generated/explorer/default/families.json';
import Heading from '@theme/Heading';

import Localized from '@site/src/components/Localized';
import type { PlayedTrace } from '@site/src/platform';
import type { PartsIndex, Layouts } from '../../data';
import { openFamily } from '../../family';
import { detailsOf } from '../../figure';
import Key from '../../Flow/Key';
import IconButton from '../../Flow/Controls/IconButton';
import Choice from '../../Lens/Choice';
import type { Lens } from '../../lens';
import Part from '../Part';
import Stage from '../Stage';

import styles from './styles.module.css';

interface Props extends Omit<ComponentProps<typeof Stage>, 'layout'> {
  readonly layouts: Layouts;
  /** What travels through the figure; absent from the overview. */
  readonly trace?: PlayedTrace;
  readonly onLens: (lens: Lens | undefined) => void;
}

const Legend = lazy(() => import('../../Lens/Legend'));

/** The figure in both orientations, with the details of the selected part. */
export default function Canvas({
  layouts,
  trace,
  selected,
  onSelect,
  onLens,
  ...shown
}: Props): ReactNode {
  const { lens } = shown;
  const [index, setIndex] = useState<PartsIndex>();

  const isWanted = selected !== undefined && index === undefined;
  useEffect(() => {
    if (!isWanted) return;
    // Many readers select nothing, so the details of the parts are loaded on the first selection.
    void import('@generated/explorer/default/parts.json').then((loaded) =>
      setIndex(loaded.default),
    );
  }, [isWanted]);

  const parts = index?.zones.flatMap((zone) => zone.parts) ?? [];
  const open = openFamily(families, layouts.wide, selected);
  const node = layouts.wide.nodes.find(({ id }) => id === selected) ?? open?.node;
  const known = node && detailsOf(node);
  const member = open?.cells.find(({ id }) => id === selected)?.lines.join(' ');
  const part = parts.find(({ id }) => id === known);
  const focus = { selected, onSelect };
  return (
    <div className={styles.canvas} data-figure>
      <Choice lens={lens} onChoose={onLens} />
      {lens && (
        <Suspense>
          <Legend lens={lens} />
        </Suspense>
      )}
      <Stage layout={layouts.wide} {...shown} {...focus} />
      <Stage layout={layouts.narrow} {...shown} {...focus} />
      <Key layout={layouts.wide} {...(trace && { trace })} />
      {index && part && (
        <aside className={styles.details} aria-label={part.name.text}>
          <div className={styles.head}>
            <Heading as="h2" className={styles.name}>
              {member !== undefined && `${member} · `}
              <Localized>{part.name}</Localized>
            </Heading>
            <IconButton
              icon="M6.4 5L5 6.4 10.6 12 5 17.6 6.4 19l5.6-5.6 5.6 5.6 1.4-1.4-5.6-5.6L19 6.4 17.6 5 12 10.6z"
              label={translate({
                id: 'explorer.part.close',
                message: 'Close',
                description: 'Button that closes what is said of the selected part',
              })}
              onClick={() => onSelect(undefined)}
            />
          </div>
          <Part part={part} index={index} />
        </aside>
      )}
    </div>
  );
}
