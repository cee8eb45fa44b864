import { useId, useState, type ReactNode } from 'react';
import Localized from '@site/src/components/Localized';

import type { CitedFlow } from '../data';
import type { LensKit } from '../Lens/kit';
import type { Lens } from '../lens';
import AssumptionNote from './AssumptionNote';
import Player from './Player';
import Scenarios from './Scenarios';
import Steps from './Steps';
import { useScene } from './use-scene';

import styles from './styles.module.css';

export interface FlowProps {
  /** The scenario that is shown first, by its id in `src/platform/model/scenarios.yaml`. */
  readonly scenario: string;
  /** The scenarios to choose from; without them there is no choice. */
  readonly scenarios?: readonly string[];
  /** The integration that the scenarios use instead of their own: `src/explorer/generate/flows/remark.ts` reads it. */
  readonly connector?: string;
  /** The data of the scenarios. In MDX, `generate/flows/remark.ts` adds it, or reports an unknown scenario. */
  readonly flows: readonly [CitedFlow, ...CitedFlow[]];
  /** The lens of the figure. */
  readonly lens?: Lens;
  /** The code that draws the lens: `src/explorer/generate/flows/remark.ts` adds it. */
  readonly kit?: readonly [LensKit];
}

/**
 * A request on its way through the platform: the diagram, the player, the steps as text and the messages. Without
 * JavaScript it is the figure of the first scenario, and the steps of each.
 *
 * @example <Flow scenario="list-companies" scenarios={['list-companies', 'no-api-key']} />
 */
export default function Flow({ scenario, flows, lens, kit }: FlowProps): ReactNode {
  const [chosen, choose] = useState(scenario);
  const flow = flows.find(({ id }) => id === chosen) ?? flows[0];
  const others = flows.filter(({ id }) => id !== scenario);
  return (
    <figure className={styles.flow} data-starts-near>
      {flows.length > 1 && <Scenarios flows={flows} chosen={flow.id} onChoose={choose} />}
      <Player key={flow.id} flow={flow} lens={lens} kit={kit?.[0]} />
      {others.length > 0 && (
        <noscript>
          {others.map((other) => (
            <OtherSteps key={other.id} flow={other} />
          ))}
        </noscript>
      )}
      <figcaption className={styles.caption}>
        <AssumptionNote refusal={flow.refusal} />
      </figcaption>
    </figure>
  );
}

function OtherSteps({ flow }: { readonly flow: CitedFlow }): ReactNode {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.other}>
      <p id={heading} className={styles.heading}>
        <Localized>{flow.title}</Localized>
      </p>
      <Steps scene={useScene(flow)} facts={flow.facts} labelledBy={heading} />
    </section>
  );
}
