import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import rules from '@generated/explorer/default/rules.json';
import Marks from '@site/src/facts/Marks';
import Statement from '@site/src/facts/Statement';

import type { FlowData } from '../../data';

interface Props {
  readonly refusal: FlowData['refusal'] | undefined;
}

/** The sentence under every scenario that is played, and what is assumed of the rule of a rejection. */
export default function AssumptionNote({ refusal }: Props): ReactNode {
  const assumption = refusal?.control && rules[refusal.control];
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
      {assumption && (
        <>
          {' '}
          <Translate
            id="flow.assumption.rule"
            description="Under the figure of a rejected request; {statement} is a sentence of what is assumed of the rule"
            values={{ statement: <Statement>{assumption.statement}</Statement> }}>
            {'Assumption: {statement}'}
          </Translate>
          <Marks facts={[assumption]} />
        </>
      )}
    </>
  );
}
