import { useEffect, useState, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Heading from '@theme/Heading';

import { readIndex } from '../dialog/engine';
import { nearestPages, type KnownPage } from './nearest-pages';
import styles from './styles.module.css';

/** The pages whose addresses are nearest to this one, once the search index is there; nothing if there are none. */
export default function NearestPages(): ReactNode {
  const pages = useNearestPages();
  if (pages.length === 0) return null;
  return (
    <>
      <Heading as="h2">
        <Translate
          id="search.nearest"
          description="On the 404 page: heading of the list of pages with similar addresses">
          Pages with a similar address
        </Translate>
      </Heading>
      <ul>
        {pages.map(({ url, title, trail }) => (
          <li key={url}>
            <Link to={url}>{title}</Link> <span className={styles.trail}>{trail.join(' › ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function useNearestPages(): readonly KnownPage[] {
  const base = useBaseUrl('/');
  const { pathname } = useLocation();
  const [pages, setPages] = useState<readonly KnownPage[]>([]);
  useEffect(() => {
    readIndex(`${base}search/`).then(
      (index) => setPages(nearestPages(pathname, index.pages, base)),
      () => setPages([]),
    );
  }, [base, pathname]);
  return pages;
}
