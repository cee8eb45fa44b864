import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Localized from '@site/src/components/Localized';

import type { FlowData } from '../../data';

interface Props {
  readonly refusal: FlowData['refusal'] | undefined;
}

/** The sentence under every scenario that is played, and what the rule of a rejection rests on. */
export default function AssumptionNote({ refusal }: Props): ReactNode {
  return (
    <>
      <Translate
        id="flow.assumption"
        description="Under the figure of a scenario; {link} leads to the list of assumptions"
        values={{
          link: (
            <Link to="/about#assumptions-of-the-model">
              <Translate
                id="flow.assumption.link"
                description="The link in the sentence about assumed durations">
                assumptions
              </Translate>
            </Link>
          ),
        }}>
        {'A simulation of one request. Its durations are {link}, not measurements.'}
      </Translate>
      {refusal?.basis && (
        <>
          {' '}
          <Localized>{refusal.basis}</Localized>
        </>
      )}
    </>
  );
}
