import { useId, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { interactive } from '@site/src/components/interactive';

import type { Option, Variants as VariantsData } from '../../../data';
import type { useVariant } from '../use-variant';

import styles from './styles.module.css';

interface Props {
  readonly variants: VariantsData;
  readonly variant: Pick<ReturnType<typeof useVariant>, 'choice' | 'state' | 'choose'>;
}

/** Selects another connector for the same scenario; nothing if there is no choice. */
export default function Variants({ variants, variant }: Props): ReactNode {
  const { choice, state, choose } = variant;
  const isBrowser = useIsBrowser();
  const { connectors } = variants;
  if (connectors.length < 2) return null;
  const value = choice.connector ?? variants.connector ?? '';
  // Nothing can be chosen without scripts, so the HTML has only the option that is shown.
  const options = isBrowser ? connectors : connectors.filter(({ id }) => id === value);
  return (
    <div className={interactive}>
      <div className={styles.variants}>
        <Select
          name={connectorText()}
          options={options}
          value={value}
          onChoose={(connector) => choose({ connector })}
        />
        <p role="status" className={styles.state}>
          {stateText(state)}
        </p>
      </div>
    </div>
  );
}

interface SelectProps {
  readonly name: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

function Select({ name, options, value, onChoose }: SelectProps): ReactNode {
  const id = useId();
  return (
    <span className={styles.pair}>
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        className={styles.choice}
        value={value}
        onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id} lang={option.name.lang}>
            {option.name.text}
          </option>
        ))}
      </select>
    </span>
  );
}

const connectorText = () =>
  translate({
    id: 'explorer.variant.connector',
    message: 'Connector',
    description: 'Label of the choice of the connector with which a scenario is played',
  });

function stateText(state: Props['variant']['state']): string {
  switch (state) {
    case 'shown':
      return '';
    case 'loading':
      return translate({
        id: 'explorer.variant.loading',
        message: 'This variant is being played.',
        description: 'Said while the engine is loaded',
      });
    case 'failed':
      return translate({
        id: 'explorer.variant.failed',
        message: 'This variant could not be played. The scenario is shown as it was.',
        description: 'Said where the engine has failed or could not be loaded',
      });
  }
}
