import { type ReactNode, useId } from 'react';
import Translate, { translate } from '@docusaurus/Translate';

import type { Preset } from '../../../compose/draft';
import type { Draft } from '../../../compose/fields';

import styles from './styles.module.css';

interface Props {
  readonly presets: readonly Preset[];
  readonly onStart: (changes: Partial<Draft>) => void;
}

/** The scenarios as requests to start from: those that are answered, and those that are refused. */
export default function Presets({ presets, onStart }: Props): ReactNode {
  const id = useId();
  const options = (isRefused: boolean) =>
    presets
      .filter((preset) => preset.isRefused === isRefused)
      .map((preset) => (
        <option key={preset.id} value={preset.id} lang={preset.name.lang}>
          {preset.name.text}
        </option>
      ));
  return (
    <div className={styles.presets}>
      <label htmlFor={id} className={styles.name}>
        <Translate
          id="explorer.compose.presets"
          description="Label of the choice of a scenario that fills in the fields">
          Start from a scenario
        </Translate>
      </label>
      <select
        id={id}
        className={styles.choice}
        value=""
        onChange={(event) => {
          const preset = presets.find((each) => each.id === event.target.value);
          if (preset) onStart(preset.changes);
        }}>
        <option value="">
          {translate({
            id: 'explorer.compose.presets.none',
            message: 'Choose a scenario',
            description: 'First choice of the scenarios to start from, while none is chosen',
          })}
        </option>
        <optgroup
          label={translate({
            id: 'explorer.compose.presets.answered',
            message: 'Answered',
            description: 'Group of scenarios to start from',
          })}>
          {options(false)}
        </optgroup>
        <optgroup
          label={translate({
            id: 'explorer.compose.presets.refused',
            message: 'Refused, attacks included',
            description: 'Group of scenarios to start from',
          })}>
          {options(true)}
        </optgroup>
      </select>
    </div>
  );
}
