import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import counts from '@data/answer-counts.json';
import Columns from '@site/src/components/Columns';
import ScrollableTable from '@site/src/components/ScrollableTable';
import { ANSWER_STATES, type AnswerState } from '@site/src/platform/model/answer';

import { answerName } from '../answer-name';

/** The states of questions: the name and the meaning of each, and how many questions are in it. */
export default function States(): ReactNode {
  const { i18n } = useDocusaurusContext();
  const number = new Intl.NumberFormat(i18n.currentLocale);
  return (
    <ScrollableTable>
      <Columns>
        <Translate
          id="dueDiligence.states.state"
          description="Column heading: the state of a question">
          State
        </Translate>
        <Translate id="dueDiligence.states.meaning" description="Column heading">
          Meaning
        </Translate>
        <Translate
          id="dueDiligence.states.count"
          description="Column heading: how many questions are in a state">
          Questions
        </Translate>
      </Columns>
      <tbody>
        {ANSWER_STATES.map((state) => (
          <tr key={state}>
            <th scope="row">{answerName(state)}</th>
            <td>{meaningOf(state)}</td>
            <td>{number.format(counts[state])}</td>
          </tr>
        ))}
      </tbody>
    </ScrollableTable>
  );
}

function meaningOf(state: AnswerState): string {
  switch (state) {
    case 'documented':
      return translate({
        id: 'dueDiligence.meaning.documented',
        message: 'Every fact behind the question is documented.',
        description: 'What the state “Documented” of a question means',
      });
    case 'partly':
      return translate({
        id: 'dueDiligence.meaning.partly',
        message: 'A fact is not published, is shown by example only, or is contradicted.',
        description: 'What the state “Documented in part” of a question means',
      });
    case 'not-published':
      return translate({
        id: 'dueDiligence.meaning.notPublished',
        message: 'The sources say nothing about it.',
        description: 'What the state “Not published” of a question means',
      });
  }
}
