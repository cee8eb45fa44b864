import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import Localized from '@site/src/components/Localized';
import type { Variants } from '../../../data';

interface Props {
  readonly variants: Pick<Variants, 'connector' | 'connectors'>;
}

/** Says that a link names an integration that cannot be used, and which one is used instead. */
export default function Integration({ variants }: Props): ReactNode {
  const used = variants.connectors.find(({ id }) => id === variants.connector);
  return (
    <p>
      {used ? (
        <Translate
          id="explorer.astray.integration"
          description="Shown where a link to a scenario names an unknown integration; {integration} is the name of the one that is used instead"
          values={{ integration: <Localized>{used.name}</Localized> }}>
          {
            'The integration in this link is not available for this scenario, or has been removed. The scenario is shown with {integration} instead.'
          }
        </Translate>
      ) : (
        <Translate
          id="explorer.astray.no-integration"
          description="Shown where a link names an integration, and the scenario offers no choice of integrations">
          The integration in this link is not available for this scenario, or has been removed. The
          scenario is shown without it.
        </Translate>
      )}
    </p>
  );
}
