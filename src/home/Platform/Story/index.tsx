import { type ReactNode, type RefObject, useEffect } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import compact from '@generated/flows/default/compact.json';
import AssumptionNote from '@site/src/explorer/Flow/AssumptionNote';
import Caption from '@site/src/explorer/Flow/Caption';
import Controls from '@site/src/explorer/Flow/Controls';
import Diagram from '@site/src/explorer/Flow/Diagram';
import Key from '@site/src/explorer/Flow/Key';
import { usePlayback } from '@site/src/explorer/Flow/use-playback';
import type { FlowData } from '@site/src/explorer/data';
import { poseOf } from '@site/src/explorer/pose';

import styles from './styles.module.css';

interface Props {
  readonly flow: FlowData;
  /** Whether the reader has sent the request: then it plays. */
  readonly isSent: boolean;
  /** The figure, and what ends the part that a reader needs to see while it plays. */
  readonly top: RefObject<HTMLDivElement | null>;
  readonly end: RefObject<HTMLDivElement | null>;
}

const { figure } = compact;

/** The figure, the current step, and the controls of the player. */
export default function Story({ flow, isSent, top, end }: Props): ReactNode {
  const { scene, dispatch, step, group, controls, diagram } = usePlayback(flow, poseOf);
  useEffect(() => {
    if (isSent) dispatch({ type: 'play' });
  }, [isSent, dispatch]);
  return (
    <div className={styles.player} {...group}>
      <div ref={top} className={styles.canvas}>
        {[figure.wide, figure.narrow].map((layout) => (
          <Diagram key={layout.orientation} {...diagram} layout={layout} />
        ))}
      </div>
      <div className={styles.story}>
        <Caption flow={flow} scene={scene} step={step} />
        <div ref={end}>
          <Controls {...controls} />
        </div>
        <div className={styles.key}>
          <Key layout={figure.wide} trace={flow.trace} />
        </div>
        <p className={styles.note}>
          <AssumptionNote refusal={flow.refusal} />{' '}
          <Link to={`/explorer/${flow.id}`}>
            <Translate
              id="home.whole"
              description="Link from the player of the home page to the page of the scenario in the explorer">
              All steps and messages
            </Translate>
          </Link>
        </p>
      </div>
    </div>
  );
}
