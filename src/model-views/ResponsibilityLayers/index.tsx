import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import layers from '@data/responsibility.json';
import Localized from '@site/src/components/Localized';
import { layerAnchor } from '@site/src/components/layer-anchor';
import { partyName } from './party';

import styles from './styles.module.css';

const parties = ['codat', 'azure'] as const;

/**
 * The layers as a stack, drawn from the same rows as the table, each a link to its row:
 *
 *   Codat  | Information and data |
 *          | …                    |
 *   Azure  | Operating system     |
 *          | …                    |
 */
export default function ResponsibilityLayers(): ReactNode {
  return (
    <figure className={styles.figure}>
      {parties.map((party) => (
        <div key={party} className={clsx(styles.party, styles[party])}>
          <p className={styles.name}>{partyName(party)}</p>
          <ol className={styles.layers}>
            {layers
              .filter((layer) => layer.party === party)
              .map((layer) => (
                <li key={layer.id}>
                  <a className={styles.layer} href={`#${layerAnchor(layer.id)}`}>
                    <Localized>{layer.name}</Localized>
                  </a>
                </li>
              ))}
          </ol>
        </div>
      ))}
      <figcaption className={styles.caption}>
        <Translate id="responsibility.figure" description="Caption of the figure of layers">
          The stack of layers, from the data at the top to the data centre at the bottom. Each layer
          leads to its row in the table.
        </Translate>
      </figcaption>
    </figure>
  );
}
