import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';

/** The sentence under every scenario that is played. */
export default function AssumptionNote(): ReactNode {
  return (
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
  );
}
