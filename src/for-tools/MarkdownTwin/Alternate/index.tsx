import type { ReactNode } from 'react';
import Head from '@docusaurus/Head';
import { useLocation } from '@docusaurus/router';

import { twinPath } from '../address';

/** Tells tools where the Markdown twin of the page stands. */
export default function Alternate(): ReactNode {
  const { pathname } = useLocation();
  return (
    <Head>
      <link rel="alternate" type="text/markdown" href={twinPath(pathname)} />
    </Head>
  );
}
