import type { MouseEvent, ReactNode } from 'react';

import type { PageMatch, Piece } from '../../../engine/answer';
import { kindName } from '../../kind-name';
import Option from '../../OptionList/Option';
import Pieces from '../../Pieces';
import styles from './styles.module.css';

type Props = {
  readonly page: PageMatch;
  /** The index of the page’s own option; those of its sections follow. */
  readonly firstIndex: number;
  readonly active: number | undefined;
  readonly optionId: (index: number) => string;
  readonly onFollow: (event: MouseEvent, url: string) => void;
};

/** A page that was found: its title, kind and path, an excerpt, and the sections that match. */
export default function Page({ page, firstIndex, active, optionId, onFollow }: Props): ReactNode {
  const { url, kind, title, trail, excerpt, sections } = page;
  const option = (index: number, address: string) => ({
    id: optionId(index),
    isActive: index === active,
    href: address,
    onClick: (event: MouseEvent) => onFollow(event, address),
  });
  return (
    <div
      role="group"
      aria-label={[title, trail].map(textOf).filter(Boolean).join(', ')}
      className={styles.page}>
      <Option {...option(firstIndex, url)}>
        <span className={styles.title}>
          <Pieces pieces={title} />
        </span>{' '}
        <span className={styles.origin}>
          <span className={styles.kind}>{kindName(kind)}</span> <Pieces pieces={trail} />
        </span>{' '}
        <Excerpt pieces={excerpt} />
      </Option>
      {sections.map((section, index) => (
        <div key={section.url} role="presentation" className={styles.section}>
          <Option {...option(firstIndex + 1 + index, section.url)}>
            <span className={styles.title}>
              <Pieces pieces={section.title} />
            </span>{' '}
            <Excerpt pieces={section.excerpt} />
          </Option>
        </div>
      ))}
    </div>
  );
}

function Excerpt({ pieces }: { readonly pieces: readonly Piece[] }): ReactNode {
  if (pieces.length === 0) return null;
  return (
    <span className={styles.excerpt}>
      <Pieces pieces={pieces} />
    </span>
  );
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
