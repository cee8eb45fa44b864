import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import topics from '@data/due-diligence.json';
import Columns from '@site/src/components/Columns';
import Localized from '@site/src/components/Localized';
import Facts from '@site/src/facts/Facts';
import type { Question, Topic } from '@site/src/model-views/data';

import { answerName } from '../answer-name';
import styles from './styles.module.css';

/** A table for each topic: the questions, what is published about each, and what to ask for. */
export default function Topics(): ReactNode {
  return topics.map((topic) => <Section key={topic.id} topic={topic} />);
}

function Section({ topic: { id, name, questions } }: { readonly topic: Topic }): ReactNode {
  const anchor = `topic-${id}`;
  useBrokenLinks().collectAnchor(anchor);
  return (
    <section>
      <h3 id={anchor}>
        <Localized>{name}</Localized>
      </h3>
      <table className={styles.table} aria-labelledby={anchor}>
        <Columns>
          <Translate id="dueDiligence.question" description="Column heading: what a bank asks">
            Question
          </Translate>
          <Translate
            id="dueDiligence.published"
            description="Column heading: what is published about the question">
            What is published
          </Translate>
          {askLabel()}
        </Columns>
        <tbody>
          {questions.map((question) => (
            <Row key={question.id} question={question} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ question }: { readonly question: Question }): ReactNode {
  const { id, state, facts, ask } = question;
  const anchor = `question-${id}`;
  useBrokenLinks().collectAnchor(anchor);
  return (
    <tr id={anchor}>
      <th scope="row">
        <Localized>{question.question}</Localized>
        <div>
          <small className={styles.state} data-state={state}>
            {answerName(state)}
          </small>
        </div>
      </th>
      <td>
        <Facts facts={facts} />
      </td>
      <td data-label={askLabel()}>{ask ? <Localized>{ask}</Localized> : '—'}</td>
    </tr>
  );
}

const askLabel = () =>
  translate({
    id: 'dueDiligence.ask',
    message: 'What to ask Codat for',
    description: 'Column heading: the documents or statements that a bank asks Codat for',
  });
