import type { ReactNode } from 'react';
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { interactive } from '@site/src/components/interactive';

import type { ComposePage } from '../../compose/draft';
import Fallback from '../Fallback';
import Frame from '../Frame';
import Theatre from '../Theatre';
import Form from './Form';
import Status from './Status';
import { useComposer, useKept } from './use-composer';

/** A request of the reader's own, played by the engine in the page. */
export default function Compose({ page }: { readonly page: ComposePage }): ReactNode {
  const composer = useComposer(page);
  const { outcome, notice } = composer;
  const kept = useKept(outcome);
  const answer = outcome.state === 'answered' ? outcome.answer : undefined;
  return (
    <Frame
      title={title()}
      description={translate({
        id: 'explorer.compose.description',
        message:
          'Compose an HTTP request and follow it through a model of the Codat platform: it succeeds, or is rejected by the WAF, the gateway or the Public API.',
        description: 'Description of the page of the composer, for search engines',
      })}
      lead={
        <Translate
          id="explorer.compose.lead"
          description="Introduction of the page on which a reader composes a request">
          Write a request, or start from one of the scenarios, attacks included. A model of the
          platform responds to it in this page: nothing leaves your browser, and Codat is not
          called.
        </Translate>
      }>
      <noscript>
        <p>
          <Translate
            id="explorer.compose.noscript"
            description="In the place of the composer where JavaScript is off; {link} leads to the scenarios"
            values={{
              link: (
                <Link to="/explorer#scenarios">
                  <Translate
                    id="explorer.compose.noscript.link"
                    description="The link in the sentence about JavaScript">
                    scenarios
                  </Translate>
                </Link>
              ),
            }}>
            {
              'Composing a request needs JavaScript. The {link} can be read without it: requests that succeed, and requests that are rejected.'
            }
          </Translate>
        </p>
      </noscript>
      <div className={interactive}>
        <Form page={page} composer={composer} />
        <Status outcome={outcome} notice={notice} />
      </div>
      {answer && (
        <ErrorBoundary
          key={answer.page.flow.trace.traceId}
          fallback={({ tryAgain }) => <Fallback flow={answer.page.flow} onRetry={tryAgain} />}>
          <Theatre page={answer.page} kept={kept} file={answer.file} />
        </ErrorBoundary>
      )}
    </Frame>
  );
}

const title = () =>
  translate({
    id: 'explorer.compose.title',
    message: 'Compose a request',
    description: 'Title of the page on which a reader composes a request',
  });
