import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import CodeFigure from '@site/src/code/CodeFigure';
import Localized from '@site/src/components/Localized';

import type { Example } from '../../page';
import Prose from '../Prose';
import styles from './styles.module.css';

type Props = {
  readonly examples: readonly Example[];
  readonly isSampled?: true;
};

/** Examples of a body; the first is open, the others unfold. */
export default function Examples({ examples, isSampled }: Props): ReactNode {
  return examples.map((example, i) => (
    <details key={i} className={styles.example} open={i === 0}>
      <summary>
        <Title example={example} isSampled={isSampled} />
      </summary>
      <Prose>{example.description}</Prose>
      <CodeFigure language={example.language}>{example.value}</CodeFigure>
    </details>
  ));
}

function Title({
  example,
  isSampled,
}: {
  readonly example: Example;
  readonly isSampled?: true;
}): ReactNode {
  if (example.label !== undefined) {
    return (
      <Translate
        id="api.example.named"
        description="Title of an example that has one of its own"
        values={{ title: <Localized>{example.label}</Localized> }}>
        {'Example: {title}'}
      </Translate>
    );
  }
  if (isSampled) {
    return (
      <Translate
        id="api.example.sampled"
        description="Title of an example that the document does not give">
        Example made from the schema
      </Translate>
    );
  }
  return (
    <Translate id="api.example.plain" description="Title of an example without a name">
      Example
    </Translate>
  );
}
