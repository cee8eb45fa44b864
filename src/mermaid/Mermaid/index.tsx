import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';

import { useOverflow } from '@site/src/components/useOverflow';

import type { MermaidFigure } from '../figure';
import Drawing from './Drawing';

import styles from './styles.module.css';

interface Props {
  /** Where everything is: `src/mermaid/generate/remark.ts` makes it of a fence. */
  readonly figure: MermaidFigure;
}

/**
 * A mermaid fence, drawn as the figures of the explorer are. Where the column is too narrow for it, it scrolls sideways in
 * a frame of its own, which the keyboard reaches while there is something to scroll.
 */
export default function Mermaid({ figure }: Props): ReactNode {
  const { title, description, wide, narrow } = figure;
  const { frame, overflows } = useOverflow<HTMLDivElement>();
  const region = {
    // No landmark: a page can have several figures.
    role: 'group',
    tabIndex: 0,
    'aria-label': translate({
      id: 'mermaid.scrollable',
      message: 'Figure that scrolls sideways',
      description: 'Name of the frame of a figure that is wider than the window',
    }),
  } as const;
  const texts = { title, description };
  return (
    <figure className={styles.figure}>
      <div ref={frame} className={styles.frame} {...(overflows ? region : {})}>
        <Drawing {...texts} drawing={wide} className={clsx(narrow && styles.wide)} />
        {narrow && <Drawing {...texts} drawing={narrow} className={styles.narrow} />}
      </div>
    </figure>
  );
}
