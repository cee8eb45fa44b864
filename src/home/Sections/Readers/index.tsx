import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import data from '@generated/home/default/readers.json';

import Section from '../Section';
import Reader from './Reader';

import styles from './styles.module.css';

/** For each reader, a question and the pages that answer it. */
export default function Readers(): ReactNode {
  const number = new Intl.NumberFormat(useDocusaurusContext().i18n.currentLocale);
  return (
    <Section
      title={
        <Translate id="home.readers" description="Heading of a part of the home page">
          Where to start
        </Translate>
      }
      lead={
        <Translate
          id="home.readers.lead"
          description="Under the heading “Where to start”; {words} is a number"
          values={{ words: number.format(data.wordsPerMinute) }}>
          {
            'Four questions, and the pages to read for each, in order. The times assume {words} words per minute, without code, figures, and tables made from the model.'
          }
        </Translate>
      }>
      <ul className={styles.readers}>
        {data.readers.map((reader) => (
          <Reader key={reader.id} reader={reader} />
        ))}
      </ul>
    </Section>
  );
}
