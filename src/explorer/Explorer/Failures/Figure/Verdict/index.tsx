import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import { countOf, type FailingPart, type FailuresPage } from '../../../../failures';

interface Props {
  readonly part: FailingPart;
  readonly page: FailuresPage;
}

/** The impact of a component failure, in one sentence. */
export default function Verdict({ part, page }: Props): ReactNode {
  const name = part.name.text;
  if (!part.isAsked)
    return (
      <Translate
        id="explorer.failures.caller"
        description="Said of a part that only sends requests, such as the API client"
        values={{ name }}>
        {'“{name}” only sends requests: no other part waits for it.'}
      </Translate>
    );
  if (part.groups.length === 0)
    return (
      <Translate
        id="explorer.failures.nothing"
        description="Said of a part that no request of the model reaches"
        values={{ name }}>
        {'“{name}” fails: no scenario and no operation ends otherwise in the model.'}
      </Translate>
    );
  return (
    <Translate
      id="explorer.failures.verdict"
      description="How much suffers while a part fails"
      values={{
        name,
        scenarios: countOf(part, 'scenarios'),
        allScenarios: Object.keys(page.scenarios).length,
        operations: countOf(part, 'operations'),
        allOperations: Object.keys(page.operations).length,
      }}>
      {
        '“{name}” fails. Scenarios that suffer: {scenarios} of {allScenarios}. API operations that suffer: {operations} of {allOperations}.'
      }
    </Translate>
  );
}
