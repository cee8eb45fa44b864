import { useId, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import facts from '@generated/explorer/default/step-facts.json';

import Notice from '@site/src/components/Notice';

import type { FlowData } from '../../data';
import Steps from '../../Flow/Steps';
import { useScene } from '../../Flow/use-scene';

interface Props {
  readonly flow: FlowData;
  /** Draws the figure again. */
  readonly onRetry: () => void;
}

/** Replaces a scenario if the explorer fails: a notice with a way on, and the steps. */
export default function Fallback({ flow, onRetry }: Props): ReactNode {
  const heading = useId();
  return (
    <>
      <Notice kind="failure" role="alert">
        <p id={heading}>
          <Translate id="explorer.failed" description="Shown where the explorer has failed">
            The figure cannot be shown: something in it failed. These are the steps of the scenario.
          </Translate>
        </p>
        <button type="button" onClick={onRetry}>
          <Translate
            id="explorer.failed.retry"
            description="Button under the message that the figure cannot be shown">
            Try again
          </Translate>
        </button>
      </Notice>
      <Steps scene={useScene(flow)} facts={facts} labelledBy={heading} isLinked />
    </>
  );
}
