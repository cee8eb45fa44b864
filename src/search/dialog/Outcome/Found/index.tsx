import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { usePluralForm } from '@docusaurus/theme-common';

import type { Answer } from '../../../engine/answer';

type Props = {
  /** What the results are for, as typed. */
  readonly typed: string;
  readonly answer: Answer;
};

/** What was searched for instead of what was typed, if anything was, and how much was found. */
export default function Found({ typed, answer }: Props): ReactNode {
  const { corrected, unknown } = answer;
  return (
    <>
      {corrected !== undefined && (
        <>
          <Translate
            id="search.corrected"
            values={{ typed, corrected: withoutWords(corrected, unknown) }}
            description="In the search dialog: {typed} is what was typed, {corrected} what was searched for instead">
            {'No page matches “{typed}”. Showing results for “{corrected}”.'}
          </Translate>{' '}
        </>
      )}
      {corrected === undefined && unknown.length > 0 && (
        <>
          <Unknown words={unknown} />{' '}
        </>
      )}
      <Count total={answer.total} shown={answer.pages.length} />
    </>
  );
}

/** @example withoutWords('encryption xyz', ['xyz']) // => 'encryption' */
function withoutWords(query: string, words: readonly string[]): string {
  const taken = new Set(words.map((word) => word.toLowerCase()));
  const left = query.split(' ').filter((word) => !taken.has(word.toLowerCase()));
  return left.join(' ');
}

function Unknown({ words }: { readonly words: readonly string[] }): ReactNode {
  const { i18n } = useDocusaurusContext();
  const { selectMessage } = usePluralForm();
  const list = new Intl.ListFormat(i18n.currentLocale, { type: 'disjunction' });
  return selectMessage(
    words.length,
    translate(
      {
        id: 'search.unknown',
        message:
          'No page contains {words}. Showing results without this word.|No page contains {words}. Showing results without these words.',
        description:
          'In the search dialog: {words} are words in quotation marks, such as “a” or “b”, singular and plural',
      },
      { words: list.format(words.map(quoted)) },
    ),
  );
}

function quoted(word: string): string {
  return translate(
    { id: 'search.quoted', message: '“{word}”', description: 'A word in quotation marks' },
    { word },
  );
}

type CountProps = { readonly total: number; readonly shown: number };

function Count({ total, shown }: CountProps): ReactNode {
  const { selectMessage } = usePluralForm();
  if (shown < total) {
    return (
      <Translate
        id="search.best"
        values={{ shown, total }}
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
