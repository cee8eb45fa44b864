import { useId, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import figure from '@generated/flows/default/figure.json';

import type { CitedFlow } from '../../data';
import type { LensKit } from '../../Lens/kit';
import type { Lens } from '../../lens';
import { messageOf } from '../../view';
import Key from '../Key';
import Caption from '../Caption';
import Controls from '../Controls';
import Diagram from '../Diagram';
import HttpMessage from '../HttpMessage';
import Steps from '../Steps';
import { usePlayback } from '../use-playback';

import styles from './styles.module.css';

interface Props {
  readonly flow: CitedFlow;
  readonly lens: Lens | undefined;
  readonly kit: LensKit | undefined;
}

/** One scenario with its player. Nothing moves until the reader starts it. */
export default function Player({ flow, lens, kit }: Props): ReactNode {
  const { scene, step, go, group, controls, diagram } = usePlayback(flow);
  const heading = useId();
  const layouts = flow.layouts ?? figure;
  if (lens && flow.layouts) throw new Error(`The figure of "${flow.id}" has no lens "${lens}".`);
  const message = messageOf(scene, step ?? 0);
  return (
    <div {...group}>
      <Controls {...controls} />
      <Caption flow={flow} scene={scene} step={step} />
      <div className={styles.canvas}>
        {[layouts.wide, layouts.narrow].map((layout) => (
          <Diagram
            key={layout.orientation}
            {...diagram}
            layout={kit?.framed(layout, lens) ?? layout}
            lens={kit?.drawingOf(lens, kit.framed(layout, lens), flow.environment)}
          />
        ))}
        <Key layout={layouts.wide} trace={flow.trace} />
        {kit && lens && <kit.Legend lens={lens} />}
      </div>
      <div className={styles.words}>
        <div>
          <p id={heading} className={styles.heading}>
            <Translate id="flow.steps" description="Heading of the list of steps">
              Steps
            </Translate>
          </p>
          <Steps scene={scene} facts={flow.facts} labelledBy={heading} current={step} onGo={go} />
        </div>
        <div className={styles.message}>
          {message && <HttpMessage message={message} names={flow.names} />}
        </div>
      </div>
    </div>
  );
}
