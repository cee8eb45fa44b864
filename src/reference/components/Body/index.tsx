import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';

import type { Body as BodyData, Content } from '../../page';
import Examples from '../Examples';
import Prose from '../Prose';
import Schema from '../Schema';
import styles from './styles.module.css';

/** What a request carries. */
export default function Body({ body }: { readonly body: BodyData }): ReactNode {
  return (
    <>
      <p className={styles.need}>
        {body.required ? (
          <Translate id="api.body.required" description="Says that a request must have a body">
            The body is required.
          </Translate>
        ) : (
          <Translate id="api.body.optional" description="Says that a request need not have a body">
            The body is optional.
          </Translate>
        )}
      </p>
      <Prose>{body.description}</Prose>
      <Contents contents={body.contents} />
    </>
  );
}

/** A body in each media type that it can have. */
export function Contents({ contents }: { readonly contents: readonly Content[] }): ReactNode {
  return contents.map(({ mediaType, schema, examples, isSampled }) => (
    <div key={mediaType} className={styles.content}>
      <p className={styles.mediaType}>
        <code translate="no">{mediaType}</code>
      </p>
      {schema !== undefined && <Schema schema={schema} />}
      <Examples examples={examples} isSampled={isSampled} />
    </div>
  ));
}
