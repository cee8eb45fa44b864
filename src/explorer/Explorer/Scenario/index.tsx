import { useMemo, type ReactNode } from 'react';
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import platform from '@generated/explorer/default/platform.json';

import Localized from '@site/src/components/Localized';
import Facts from '@site/src/facts/Facts';
import Alternate from '@site/src/for-tools/MarkdownTwin/Alternate';
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
      heading={<Localized>{flow.title}</Localized>}>
      <Alternate />
      <ErrorBoundary key={flow.id} fallback={() => <Fallback flow={flow} />}>
        <Variants variants={page.variants} variant={variant} />
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
      <nav
        className={styles.others}
        aria-label={translate({
          id: 'explorer.others',
          message: 'Other scenarios',
          description: 'Name of the links to the scenarios before and after',
        })}>
        {previous && (
          <Link to={`/explorer/${previous.id}`} rel="prev">
            <span className={styles.direction}>
              <Translate id="explorer.previous" description="Above the title of a scenario">
                Previous scenario
              </Translate>
            </span>
            <Localized>{previous.title}</Localized>
          </Link>
        )}
        {next && (
          <Link to={`/explorer/${next.id}`} rel="next" className={styles.next}>
            <span className={styles.direction}>
              <Translate id="explorer.next" description="Above the title of a scenario">
                Next scenario
              </Translate>
            </span>
            <Localized>{next.title}</Localized>
          </Link>
        )}
      </nav>
    </Frame>
  );
}
