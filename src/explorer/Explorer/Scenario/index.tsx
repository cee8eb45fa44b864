import { useMemo, type ReactNode } from 'react';
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import Translate, { translate } from '@docusaurus/Translate';
import platform from '@generated/explorer/default/platform.json';

import Localized from '@site/src/components/Localized';
import Facts from '@site/src/facts/Facts';
import { restoredPage, type StoredPage } from '../../stored-page';
import Fallback from '../Fallback';
import Frame from '../Frame';
import Theatre from '../Theatre';
import { useVariant } from './use-variant';
import Variants from './Variants';

import styles from './styles.module.css';

/** The page of one scenario: the whole platform, and all views of the trace. */
export default function Scenario({ page: stored }: { readonly page: StoredPage }): ReactNode {
  const page = useMemo(() => restoredPage(stored, platform), [stored]);
  const { flow, facts = [], previous, next } = page;
  const title = flow.title.text;
  const variant = useVariant(page);
  const { shown, answer, choice, isHeld } = variant;
  return (
    <Frame
      previous={previous}
      next={next}
      title={title}
      description={translate(
        {
          id: 'explorer.scenario.description',
          message:
            '{title}: the request step by step through the Codat platform, with its diagram, its sequence and every HTTP message.',
          description: 'Description of the page of a scenario, for search engines',
        },
        { title },
      )}
      heading={<Localized>{flow.title}</Localized>}
      beside={<Variants variants={page.variants} variant={variant} />}>
      <ErrorBoundary
        key={flow.id}
        fallback={({ tryAgain }) => <Fallback flow={flow} onRetry={tryAgain} />}>
        <Theatre
          key={shown.flow.trace.traceId}
          page={shown}
          kept={choice}
          isHeld={isHeld}
          file={answer?.file}
        />
      </ErrorBoundary>
      <details className={styles.facts}>
        <summary>
          <Translate
            id="explorer.scenario.facts"
            description="Heading of the list of facts behind a scenario; {count} is their number, always more than one"
            values={{ count: facts.length }}>
            {'Facts behind this scenario ({count})'}
          </Translate>
        </summary>
        <Facts facts={facts} />
      </details>
    </Frame>
  );
}
