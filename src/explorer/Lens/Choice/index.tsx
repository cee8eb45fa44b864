import { useId, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import { interactive } from '@site/src/components/interactive';

import RadioOption from '../../Flow/RadioOption';
import { type Lens, lenses } from '../../lens';
import { lensName } from '../names';

import styles from './styles.module.css';

interface Props {
  readonly lens: Lens | undefined;
  readonly onChoose: (lens: Lens | undefined) => void;
}

/** Selects the lens of the figure: one at a time, or none. */
export default function Choice({ lens, onChoose }: Props): ReactNode {
  const name = useId();
  return (
    <fieldset className={clsx(styles.lenses, interactive)}>
      <legend className={styles.legend}>
        <Translate id="explorer.lens" description="Legend of the choice of what the figure shows">
          Lens
        </Translate>
      </legend>
      <div className={styles.choice}>
        {[undefined, ...lenses].map((each) => (
          <RadioOption
            key={each ?? 'none'}
            name={name}
            isChosen={each === lens}
            onChoose={() => onChoose(each)}
            className={styles.lens}>
            {each === undefined ? (
              <Translate
                id="explorer.lens.none"
                description="Choice of the figure without a lens: the way of a request">
                None
              </Translate>
            ) : (
              lensName(each)
            )}
          </RadioOption>
        ))}
      </div>
    </fieldset>
  );
}
