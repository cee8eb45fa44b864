import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { usePluralForm } from '@docusaurus/theme-common';

import type { Answer } from '../answer';
import { currentAnswer, listedAnswer, wantedQuery, type SearchState } from '../state';
import styles from './styles.module.css';

const examples = { name: 'companyId', status: '429', path: '/companies/{companyId}' };

type Props = { readonly state: SearchState; readonly onRetry: () => void };

/** The status of the search, in a line that is also announced: help, count, no results, or an error. */
export default function Outcome({ state, onRetry }: Props): ReactNode {
  return (
    <div className={styles.outcome}>
      <p role="status" className={styles.status}>
        <Status state={state} />
      </p>
      {state.status === 'failed' && (
        <button type="button" className="button button--primary button--sm" onClick={onRetry}>
          <Translate id="search.retry" description="Button under the message of a failed search">
            Try again
          </Translate>
        </button>
      )}
    </div>
  );
}

function Status({ state }: { readonly state: SearchState }): ReactNode {
  if (state.status === 'absent') {
    return (
      <Translate id="search.absent" description="In the search dialog of the development server">
        The search index is made when the site is built. Search works in the built site, not in
        development.
      </Translate>
    );
  }
  if (state.status === 'failed') {
    return (
      <Translate id="search.failed" description="In the search dialog; the page still works">
        The search could not be loaded. Check the connection and try again; the rest of the site
        works without it.
      </Translate>
    );
  }
  const answer = currentAnswer(state) ?? listedAnswer(state);
  if (answer !== undefined) return <Count answer={answer} query={state.query.trim()} />;
  if (wantedQuery(state) === '') return <Help />;
  return (
    <Translate id="search.searching" description="In the search dialog while an answer is awaited">
      Searching…
    </Translate>
  );
}

function Count({ answer, query }: { readonly answer: Answer; readonly query: string }): ReactNode {
  const { selectMessage } = usePluralForm();
  const { total, pages } = answer;
  if (pages.length === 0) {
    return (
      <Translate
        id="search.none"
        values={{ query }}
        description="In the search dialog: {query} is what was typed">
        {'No page matches “{query}”. Check the spelling, or try fewer words.'}
      </Translate>
    );
  }
  if (pages.length < total) {
    return (
      <Translate
        id="search.best"
        values={{ shown: pages.length, total }}
        description="In the search dialog: the number of pages shown, always more than one, and of pages found">
        {'The {shown} best of {total} pages found'}
      </Translate>
    );
  }
  return selectMessage(
    total,
    translate(
      {
        id: 'search.count',
        message: 'One page found|{total} pages found',
        description: 'In the search dialog: the number of pages found, singular and plural',
      },
      { total },
    ),
  );
}

function Help(): ReactNode {
  return (
    <Translate
      id="search.help"
      description="In the search dialog before anything is typed; the examples are identifiers"
      values={{
        name: <code>{examples.name}</code>,
        status: <code>{examples.status}</code>,
        path: <code>{examples.path}</code>,
      }}>
      {
        'Words, with or without accents, and identifiers as they are written: {name}, {status}, {path}. Arrow keys choose, Enter opens.'
      }
    </Translate>
  );
}
