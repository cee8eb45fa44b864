import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';

import styles from './styles.module.css';

type Props = {
  readonly id: string;
  /** What the anchor belongs to, as a reader calls it. */
  readonly name: string;
};

/** A link to the place where it stands. The place itself carries the id, see `useAnchor`. */
export default function Anchor({ id, name }: Props): ReactNode {
  const label = translate(
    {
      id: 'api.anchor',
      message: 'Direct link to {name}',
      description: 'Spoken name of the link beside a parameter, a property or an answer',
    },
    { name },
  );
  return <Link className={styles.anchor} to={`#${id}`} aria-label={label} />;
}

/** Tells the check of broken links that the page has this fragment, and returns it. */
export function useAnchor(id: string): string;
export function useAnchor(id: string | undefined): string | undefined;
export function useAnchor(id: string | undefined): string | undefined {
  const { collectAnchor } = useBrokenLinks();
  if (id !== undefined) collectAnchor(id);
  return id;
}
