import type { ReactNode } from 'react';

import type { Part, Sentence as SentenceData } from '../../sentence';

import styles from './styles.module.css';

/** The sentence of a step, with the tokens of the API marked as code. */
export default function Sentence({ children }: { readonly children: SentenceData }): ReactNode {
  const parts = children.parts.map((part, i) => <Words key={i} part={part} />);
  return children.lang ? <span lang={children.lang}>{parts}</span> : parts;
}

function Words({ part: { type, text, lang } }: { readonly part: Part }): ReactNode {
  if (type === 'code')
    return (
      <code className={styles.code} translate="no">
        {text}
      </code>
    );
  return lang ? <span lang={lang}>{text}</span> : text;
}
