import { type ReactNode, useId } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import { interactive } from '@site/src/components/interactive';
import Localized from '@site/src/components/Localized';
import type { FlowData } from '@site/src/explorer/data';

import styles from './styles.module.css';

interface Props {
  readonly flows: readonly FlowData[];
  /** The id of the request that is shown. */
  readonly sent: string;
  readonly onSend: (id: string) => void;
  /** The scenario in which the rest of the figure works. */
  readonly next: Pick<FlowData, 'id' | 'title'>;
}

/** A button for each request: it is sent at every press. Each is shown with its final status. */
export default function Requests({ flows, sent, onSend, next }: Props): ReactNode {
  const heading = useId();
  return (
    <div className={styles.area}>
      <div role="group" aria-labelledby={heading} className={clsx(styles.requests, interactive)}>
        <p id={heading} className={styles.heading}>
          <Translate
            id="home.requests"
            description="Heading of the buttons that each send a request through the figure of the home page">
            Send a request
          </Translate>
        </p>
        {flows.map(({ id, title, trace: { outcome } }) => (
          <button
            key={id}
            type="button"
            className={styles.request}
            aria-current={id === sent ? 'true' : undefined}
            onClick={() => onSend(id)}>
            <Localized>{title}</Localized>{' '}
            <code className={outcome.status < 400 ? styles.success : styles.rejection}>
              {outcome.status}
            </code>
          </button>
        ))}
      </div>
      <p className={styles.next}>
        <Translate
          id="home.sync"
          description="Below the requests of the home page, which use half of the figure; {link} is the title of a scenario"
          values={{
            link: (
              <Link to={`/explorer/${next.id}`}>
                <Localized>{next.title}</Localized>
              </Link>
            ),
          }}>
          {'The queues, the jobs and the data source work when data is synced: {link}.'}
        </Translate>
      </p>
    </div>
  );
}
