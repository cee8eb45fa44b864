import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';

import type { FailingPart } from '../../../../failures';
import PartChoice from '../../../PartChoice';

interface Props {
  readonly parts: readonly FailingPart[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}

/** Selects a part, grouped by zone, and marks it as failing. */
export default function Chooser({ parts, chosen, onChoose }: Props): ReactNode {
  const zones = [...new Set(parts.map(({ zone }) => zone.text))];
  return (
    <PartChoice
      label={
        <Translate
          id="explorer.failures.part"
          description="Label of the choice of the part that fails">
          Failing part
        </Translate>
      }
      none={translate({
        id: 'explorer.failures.none',
        message: 'None',
        description: 'First choice of the part that fails',
      })}
      chosen={chosen}
      groups={zones.map((zone) => ({
        name: zone,
        parts: parts
          .filter((part) => part.zone.text === zone)
          .map(({ id, name }) => ({ id, name: name.text })),
      }))}
      onChoose={onChoose}
    />
  );
}
