import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';

import type { Response } from '../../page';
import { Contents } from '../Body';
import Fields from '../Fields';
import Prose from '../Prose';
import styles from './styles.module.css';

type Props = {
  readonly responses: readonly Response[];
  readonly level?: 'h3' | 'h4';
};

/** Every answer by its status: what it means, its headers, its body. Successes start unfolded. */
export default function Responses({ responses, level = 'h3' }: Props): ReactNode {
  return responses.map((response) => {
    const { status, anchor, description, headers, contents } = response;
    return (
      <section key={anchor} className={styles.response}>
        <Heading as={level} id={anchor} className={styles.status} data-outcome={outcome(status)}>
          {status}
        </Heading>
        <Prose>{description}</Prose>
        {headers.length + contents.length > 0 && (
          <details className={styles.parts} open={outcome(status) === 'success'}>
            <summary>
              <Translate
                id="api.response.parts"
                description="Unfolds the headers and the body of an answer; status is a number such as 404"
                values={{ status }}>
                {'Headers and body of {status}'}
              </Translate>
            </summary>
            {headers.length > 0 && (
              <>
                <p className={styles.label}>
                  <Translate id="api.response.headers" description="Over the headers of an answer">
                    Headers
                  </Translate>
                </p>
                <Fields fields={headers} depth={1} isOptionalMarked={false} />
              </>
            )}
            {contents.length > 0 && (
              <>
                <p className={styles.label}>
                  <Translate id="api.response.body" description="Over the body of an answer">
                    Body
                  </Translate>
                </p>
                <Contents contents={contents} />
              </>
            )}
          </details>
        )}
      </section>
    );
  });
}

/** @example outcome('404') // => 'failure' */
function outcome(status: string): 'success' | 'failure' | 'other' {
  if (status.startsWith('2')) return 'success';
  return /^[45]/.test(status) ? 'failure' : 'other';
}
