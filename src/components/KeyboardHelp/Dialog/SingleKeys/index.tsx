import { useState, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import { setSingleKeys, singleKeysAreOn } from '../../single-keys';
import styles from './styles.module.css';

/** Turns off the keys that one can strike by accident, or say without meaning to: WCAG 2.1.4. */
export default function SingleKeys(): ReactNode {
  const [areOn, setAreOn] = useState(singleKeysAreOn);
  const [isKept, setIsKept] = useState(true);
  return (
    <div className={styles.choice}>
      <label className={styles.label}>
        <input
          type="checkbox"
          className={styles.box}
          checked={areOn}
          onChange={({ target: { checked } }) => {
            setAreOn(checked);
            setIsKept(setSingleKeys(checked));
          }}
        />
        <Translate
          id="keys.single"
          description="Label of a checkbox in the list of keys, on by default; ? and / are keys">
          Let the keys ? and / work without Ctrl, Alt or ⌘
        </Translate>
      </label>
      <p role="status" className={styles.status}>
        {!isKept && (
          <Translate
            id="keys.single.refused"
            description="Said where the browser refuses to keep the choice about single keys">
            The browser refused to keep this choice. It holds until you leave the site.
          </Translate>
        )}
      </p>
    </div>
  );
}
