import type { ReactNode } from 'react';
import clsx from 'clsx';
import { translate } from '@docusaurus/Translate';

import CopyButton from '../../components/CopyButton';
import { useOverflow } from '../../components/useOverflow';
import styles from './styles.module.css';

type Props = {
  /** In Prism's words: "bash". */
  readonly language: string;
  readonly title?: string;
  /** Whether it takes more than half a sheet of paper, so that it may be broken there. */
  readonly isLong?: boolean;
  /** The code, already coloured: `src/code/generate` makes it of a fence. */
  readonly children: ReactNode;
};

/** A fenced block of a page: its title, a button to copy it, and the code in a frame of its own that scrolls. */
export default function CodeFigure({ language, title, isLong, children }: Props): ReactNode {
  const { frame, overflows } = useOverflow<HTMLPreElement>();
  const label = translate({
    id: 'code.scrollable',
    message: 'Code that scrolls sideways',
    description: 'Name of the frame of code that is wider than the window, where it has no title',
  });
  const region = { role: 'group', tabIndex: 0, 'aria-label': title ?? label } as const;
  return (
    <figure
      className={clsx(
        styles.figure,
        title === undefined && styles.untitled,
        isLong && styles.long,
      )}>
      {title !== undefined && <figcaption className={styles.title}>{title}</figcaption>}
      <CopyButton
        label={translate({
          id: 'code.copy',
          message: 'Copy the code',
          description: 'Name of the button beside a block of code',
        })}
      />
      <pre ref={frame} className={styles.code} translate="no" {...(overflows ? region : {})}>
        <code className={`language-${language}`}>{children}</code>
      </pre>
    </figure>
  );
}
