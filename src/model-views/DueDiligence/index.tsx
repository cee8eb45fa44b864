import { lazy, useRef, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { usePluralForm } from '@docusaurus/theme-common';
import useBaseUrl from '@docusaurus/useBaseUrl';
import counts from '@data/answer-counts.json';
import Field from '@site/src/components/Filtered/Field';
import ServedHtml from '@site/src/components/ServedHtml';

import { matchRows } from './match-rows';
import styles from './styles.module.css';

const Topics = lazy(() => import('./Topics'));

const total = Object.values(counts).reduce((sum, count) => sum + count, 0);

/** What a bank asks, by topic, with a filter. All rows are in the HTML of the page; the filter only hides them. */
export default function DueDiligence(): ReactNode {
  const list = useRef<HTMLElement>(null);
  const [filter, setFilter] = useState({ query: '', count: total });
  const { selectMessage } = usePluralForm();
  const file = useBaseUrl('/due-diligence.csv');
  const { query, count } = filter;
  return (
    <>
      <p className={styles.download}>
        <a href={file} download>
          <Translate
            id="dueDiligence.download"
            description="Link that downloads the questions of a bank as a table">
            Download the questions (CSV, for spreadsheets)
          </Translate>
        </a>
      </p>
      <Field
        label={translate({
          id: 'dueDiligence.filter',
          message: 'Filter by topic, state or word',
          description: 'Label of the field that filters the questions of a bank',
        })}
        query={query}
        onChange={(next) =>
          setFilter({
            query: next,
            count: list.current ? matchRows(list.current, next) : total,
          })
        }>
        {selectMessage(
          count,
          translate(
            {
              id: 'dueDiligence.count',
              message: 'One question|{count} questions',
              description: 'How many questions the filter leaves, singular|plural',
            },
            { count },
          ),
        )}
      </Field>
      <ServedHtml
        id="questions-by-topic"
        onContent={(element) => {
          list.current = element;
          return () => {
            list.current = null;
          };
        }}>
        <Topics />
      </ServedHtml>
    </>
  );
}
