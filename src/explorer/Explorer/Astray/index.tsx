import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import Notice from '@site/src/components/Notice';

import type { Variants } from '../../data';
import type { Missing } from '../use-place';
import Integration from './Integration';

import styles from './styles.module.css';

interface Props {
  readonly fields: readonly Missing[];
  /** How the scenario can be played; absent if the page plays no scenario. */
  readonly variants?: Pick<Variants, 'connector' | 'connectors'>;
}

/** The notice of a link whose target does not exist, or has been replaced; nothing if no field is astray. */
export default function Astray({ fields, variants }: Props): ReactNode {
  if (fields.length === 0) return null;
  const unknown = variants && fields.includes('connector') ? variants : undefined;
  const isOtherAstray = fields.some((field) => field !== 'connector' || !unknown);
  return (
    <Notice role="status" className={styles.astray}>
      {isOtherAstray && (
        <p>
          <Translate
            id="explorer.astray"
            description="Shown where a link leads to a scenario, a step, a component, a lens or an environment that does not exist, or no longer exists">
            This link leads to something that does not exist here, or no longer exists. The closest
            match is shown.
          </Translate>
        </p>
      )}
      {unknown && <Integration variants={unknown} />}
    </Notice>
  );
}
