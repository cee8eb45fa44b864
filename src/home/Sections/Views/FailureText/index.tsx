import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import Localized from '@site/src/components/Localized';
import Marks from '@site/src/facts/Marks';
import type { FailureData } from '../../../data';

interface Props {
  readonly failure: FailureData;
}

/** What the failure of one component affects, and that failures are assumed. */
export default function FailureText({ failure: { name, scenarios, facts } }: Props): ReactNode {
  return (
    <>
      <Translate
        id="home.failure"
        description="What the view of failures shows, with an example; {name} is a component, the others are numbers of scenarios"
        values={{ name: <Localized>{name}</Localized>, ...scenarios }}>
        {
          'The scenarios and operations that each failure affects. If “{name}” fails, the impact on {immediately} of {all} scenarios is immediate; on {later}, it comes after the response.'
        }
      </Translate>{' '}
      <Translate id="home.failure.assumed" description="Followed by the mark of an assumption">
        How a component fails is assumed.
      </Translate>
      <Marks facts={facts} />
    </>
  );
}
