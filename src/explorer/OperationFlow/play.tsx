import type { ReactNode } from 'react';
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import facts from '@generated/explorer/default/step-facts.json';

import Fallback from '../Explorer/Fallback';
import Flow from '../Flow';
import type { FlowData } from '../data';
import type { Followed } from '../live/followed';
import { loadEngine } from '../live/load';

/**
 * The figure of a request that the engine has run in the page.
 * @throws {Error} if the engine cannot be loaded, or cannot run it
 */
export async function play(followed: Followed, locale: string): Promise<ReactNode> {
  const engine = await loadEngine(locale);
  const { flow, fragment } = engine.follow(followed);
  return (
    <ErrorBoundary fallback={({ tryAgain }) => <Fallback flow={flow} onRetry={tryAgain} />}>
      <Told flow={flow} fragment={fragment} />
    </ErrorBoundary>
  );
}

interface Props {
  readonly flow: FlowData;
  readonly fragment: string | undefined;
}

function Told({ flow, fragment }: Props): ReactNode {
  return (
    <>
      <p>
        <Translate
          id="flow.operation.played"
          description="Above the figure of a request to an operation">
          The model of the platform has played this request in your browser, with the example values
          of this page. Codat is not called.
        </Translate>{' '}
        {fragment !== undefined && (
          <Link to={`/explorer/compose${fragment}`}>
            <Translate
              id="flow.operation.compose"
              description="Link to the composer of the explorer, where the same request can be changed">
              Change the request and send it again
            </Translate>
          </Link>
        )}
      </p>
      <Flow scenario={flow.id} flows={[{ ...flow, facts }]} />
    </>
  );
}
