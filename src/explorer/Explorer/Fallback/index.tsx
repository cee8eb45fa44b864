import { useId, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import facts from '@generated/explorer/default/step-facts.json';

import type { FlowData } from '../../data';
import Steps from '../../Flow/Steps';
import { useScene } from '../../Flow/use-scene';

/** Replaces a scenario if the explorer fails: a short notice, and the steps. */
export default function Fallback({ flow }: { readonly flow: FlowData }): ReactNode {
  const heading = useId();
  return (
    <>
      <p id={heading} role="alert">
        <Translate id="explorer.failed" description="Shown where the explorer has failed">
          The figure cannot be shown: something in it failed. These are the steps of the scenario.
        </Translate>
      </p>
      <Steps scene={useScene(flow)} facts={facts} labelledBy={heading} isLinked />
    </>
  );
}
