import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';

import type { FailingPart } from '../../../../failures';

import styles from './styles.module.css';

interface Props {
  readonly parts: readonly FailingPart[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}

/** Every part by name, zone by zone: the one that is chosen fails. */
export default function Chooser({ parts, chosen, onChoose }: Props): ReactNode {
  const zones = [...new Set(parts.map(({ zone }) => zone.text))];
  return (
    <label className={styles.chooser}>
      <span className={styles.name}>
        <Translate
          id="explorer.failures.part"
          description="Label of the choice of the part that fails">
          Failing part
        </Translate>
      </span>
      <select
        className={styles.choice}
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value)}>
        <option value="">
          {translate({
            id: 'explorer.failures.none',
            message: 'None',
            description: 'First choice of the part that fails',
          })}
        </option>
        {zones.map((zone) => (
          <optgroup key={zone} label={zone}>
            {parts
              .filter((part) => part.zone.text === zone)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name.text}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
