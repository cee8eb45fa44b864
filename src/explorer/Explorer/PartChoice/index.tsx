import type { ReactNode } from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';

import styles from './styles.module.css';

export interface Group {
  readonly name: string;
  readonly parts: readonly { readonly id: string; readonly name: string }[];
}

interface Props {
  readonly label: ReactNode;
  /** The label of the option for no part. */
  readonly none: string;
  readonly chosen: string | undefined;
  readonly groups: readonly Group[];
  readonly onChoose: (id: string | undefined) => void;
}

/** All parts of the platform by name, in groups. Nothing can be chosen without scripts, so the HTML has no options. */
export default function PartChoice(props: Props): ReactNode {
  const { label, none, chosen, onChoose } = props;
  const groups = useIsBrowser() ? props.groups : [];
  return (
    <label className={styles.field}>
      <span className={styles.name}>{label}</span>
      <select
        className={styles.choice}
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value)}>
        <option value="">{none}</option>
        {groups.map(({ name, parts }) => (
          <optgroup key={name} label={name}>
            {parts.map((part) => (
              <option key={part.id} value={part.id}>
                {part.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
