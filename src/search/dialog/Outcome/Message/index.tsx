import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { usePluralForm } from '@docusaurus/theme-common';

import type { SearchOutcome } from '../../search-outcome';
import Found from '../Found';

const examples = { name: 'companyId', status: '429', path: '/companies/{companyId}' };

type Props = { readonly outcome: SearchOutcome };

/** What the dialog says about the search: help, count, no results, or an error. */
export default function Message({ outcome }: Props): ReactNode {
  switch (outcome.type) {
    case 'absent':
      return (
        <Translate id="search.absent" description="In the search dialog of the development server">
          The search index is made when the site is built. Search works in the built site, not in
          development.
        </Translate>
      );
    case 'failed':
      return (
        <Translate id="search.failed" description="In the search dialog; the page still works">
          The search could not be loaded. Check the connection and try again; the rest of the site
          works without it.
        </Translate>
      );
    case 'help':
      return <Help />;
    case 'searching':
      return (
        <Translate
          id="search.searching"
          description="In the search dialog while results are awaited">
          Searching…
        </Translate>
      );
    case 'none':
      return (
        <Translate
          id="search.none"
          values={{ query: outcome.typed }}
          description="In the search dialog, above advice: {query} is what was typed">
          {'No page matches “{query}”.'}
        </Translate>
      );
    case 'elsewhere':
      return <Elsewhere total={outcome.total} />;
    case 'found':
      return <Found typed={outcome.typed} answer={outcome.answer} />;
  }
}

function Elsewhere({ total }: { readonly total: number }): ReactNode {
  const { selectMessage } = usePluralForm();
  return selectMessage(
    total,
    translate(
      {
        id: 'search.elsewhere',
        message:
          'No page of this kind matches, but one page of another kind does.|No page of this kind matches, but {total} pages of other kinds do.',
        description:
          'In the search dialog where only pages of other kinds than the chosen one were found, singular and plural',
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
