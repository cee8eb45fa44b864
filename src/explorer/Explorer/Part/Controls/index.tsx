import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import Localized from '@site/src/components/Localized';
import Facts from '@site/src/facts/Facts';
import type { PartsIndex, PartEntry } from '../../../data';

interface Props extends Pick<PartEntry, 'controls'> {
  readonly index: PartsIndex;
}

/** The checks of a component, each with the facts behind it; nothing if it makes none. */
export default function Controls({ controls, index }: Props): ReactNode {
  if (controls.length === 0) return null;
  return (
    <>
      <dt>
        <Translate id="explorer.part.controls" description="Before what a part checks">
          Controls
        </Translate>
      </dt>
      {controls.map(({ id, name, check, facts }) => (
        <dd key={id}>
          <strong>
            <Localized>{name}</Localized>
          </strong>
          {' · '}
          <Localized>{check}</Localized>
          <Facts facts={index.facts.filter((fact) => facts.includes(fact.id))} />
        </dd>
      ))}
    </>
  );
}
