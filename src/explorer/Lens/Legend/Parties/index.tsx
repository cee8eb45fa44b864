import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import layers from '@data/responsibility.json';
import parties from '@data/parties.json';
import Localized from '@site/src/components/Localized';
import Marks from '@site/src/facts/Marks';
import { layerAnchor } from '@site/src/components/layer-anchor';

import { Swatch } from '../../Party';

import styles from '../styles.module.css';

const table = '/enterprise/tech-overview/architecture/shared-responsibility-model';

/** Each party with its pattern, and the layers of the platform that it is responsible for. */
export default function Parties(): ReactNode {
  return (
    <ul className={styles.legend}>
      {parties.map(({ id, label, description, facts }) => {
        const own = layers.filter(({ party }) => party === id);
        return (
          <li key={id} className={styles.entry}>
            <Swatch party={id} />
            <div>
              <strong>
                <Localized>{label}</Localized>
              </strong>
              {' · '}
              <Localized>{description}</Localized>
              <Marks facts={facts} />
              {own.length > 0 && (
                <div className={styles.links}>
                  <Translate
                    id="explorer.lens.layers"
                    description="Before links to the rows of the shared responsibility model">
                    Layers:
                  </Translate>{' '}
                  {own.map((layer, i) => (
                    <span key={layer.id}>
                      {i > 0 && ' · '}
                      <Link to={`${table}#${layerAnchor(layer.id)}`}>
                        <Localized>{layer.name}</Localized>
                      </Link>
                    </span>
                  ))}
                </div>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
