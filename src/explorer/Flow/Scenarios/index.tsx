import { useId, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import { interactive } from '@site/src/components/interactive';
import Localized from '@site/src/components/Localized';

import type { FlowData } from '../../data';
import RadioOption from '../RadioOption';

import styles from './styles.module.css';

interface Props {
  readonly flows: readonly FlowData[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Selects a scenario. Each is shown with its final status. */
export default function Scenarios({ flows, chosen, onChoose }: Props): ReactNode {
  const name = useId();
  return (
    <fieldset className={clsx(styles.scenarios, interactive)}>
      <legend className={styles.legend}>
        <Translate id="flow.scenarios" description="Legend of the choice of a scenario">
          Scenario
        </Translate>
      </legend>
      {flows.map(({ id, title, trace }) => (
        <RadioOption
          key={id}
          name={name}
          isChosen={id === chosen}
          onChoose={() => onChoose(id)}
          className={styles.scenario}>
          <span>
            <Localized>{title}</Localized>
          </span>
          <code className={styles.status}>{trace.outcome.status}</code>
        </RadioOption>
      ))}
    </fieldset>
  );
}
