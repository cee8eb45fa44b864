import { type ReactNode, useId } from 'react';
import Localized from '@site/src/components/Localized';
import type { CitedFlow } from '@site/src/explorer/data';
import Sentence from '@site/src/explorer/Flow/Sentence';
import { useScene } from '@site/src/explorer/Flow/use-scene';
import Fact from '@site/src/facts/Fact';

import styles from './styles.module.css';

/** The steps of a request as text, with the marks of the facts behind them. Its messages are in the explorer. */
export default function Written({ flow }: { readonly flow: CitedFlow }): ReactNode {
  const heading = useId();
  const { story, sentences } = useScene(flow);
  return (
    <section aria-labelledby={heading}>
      <p id={heading} className={styles.heading}>
        <Localized>{flow.title}</Localized>
      </p>
      <ol className={styles.steps}>
        {story.map(({ textId }, i) => {
          const sentence = sentences[i];
          return (
            <li key={i}>
              {sentence && <Sentence>{sentence}</Sentence>}
              {Object.entries(flow.facts[textId] ?? {}).map(([id, state]) => (
                <Fact key={id} id={id} state={state} />
              ))}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
