import { lazy, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';

import ServedHtml from '@site/src/components/ServedHtml';

import styles from './styles.module.css';

const Zones = lazy(() => import('./Zones'));

/** All parts of the platform as text, grouped by zone: the targets of the links in the map. */
export default function Parts(): ReactNode {
  return (
    <section>
      <Heading as="h2" id="parts" className={styles.heading}>
        {translate({
          id: 'explorer.parts',
          message: 'Parts of the platform',
          description: 'Heading of the list of all parts',
        })}
      </Heading>
      <ServedHtml id="parts-by-zone">
        <Zones />
      </ServedHtml>
    </section>
  );
}
