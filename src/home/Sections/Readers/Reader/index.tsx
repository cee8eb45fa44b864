import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';

import type { ReaderPath } from '../../../data';
import { minutesText } from '../../minutes';
import { readerName, readerQuestion } from '../names';

import styles from './styles.module.css';

interface Props {
  readonly reader: ReaderPath;
}

/** The question of a reader, and the pages to read, each with the time that it takes. */
export default function Reader({ reader: { id, pages } }: Props): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const total = pages.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <li className={styles.reader}>
      <p className={styles.name}>{readerName(id)}</p>
      <Heading as="h3" className={styles.question}>
        {readerQuestion(id)}
      </Heading>
      <ol className={styles.pages}>
        {pages.map(({ title, path, minutes }) => (
          <li key={path} className={styles.page}>
            <Link to={path}>{title}</Link>{' '}
            <span className={styles.minutes}>{minutesText(minutes, currentLocale)}</span>
          </li>
        ))}
      </ol>
      <p className={styles.total}>
        <Translate
          id="home.readers.total"
          description="Under a list of pages with the time to read each; {time} is the sum, such as “12 min”"
          values={{
            time: <span className={styles.minutes}>{minutesText(total, currentLocale)}</span>,
          }}>
          {'In total {time}'}
        </Translate>
      </p>
    </li>
  );
}
