import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import controls from '@data/controls.json';
import statements from '@data/network.json';
import Localized from '@site/src/components/Localized';
import { assumedMark, isAssumed } from '@site/src/explorer/assumed';
import { stepOf } from '@site/src/explorer/control-step';

import styles from '../styles.module.css';

const table = '/enterprise/tech-overview/security/threats-and-controls';

/** The boundary and its crossings; and the controls, each with a link to the step of a scenario that shows it. */
export default function Security(): ReactNode {
  const places = [...new Set(controls.map(({ component }) => component.text))];
  return (
    <ul className={clsx(styles.legend, styles.long)}>
      <li className={styles.entry}>
        <Sign d="M2 9h24" />
        <Translate
          id="explorer.lens.boundary.legend"
          description="Meaning of the strong line around the private network and around a customer’s machine">
          Trust boundary: the private network of one environment. Requests enter through the WAF
          only. A second one surrounds the customer’s machine: its on-premise connector calls out,
          and nothing calls in, by inference.
        </Translate>
      </li>
      <li className={styles.entry}>
        <Sign d="M8 8h12v8H8zM10.5 8V5.5a3.5 3.5 0 0 1 7 0V8" />
        <div>
          <Translate
            id="explorer.lens.network.legend"
            description="Before a list of what the documented topology states about the private network">
            What the documented diagram states about it:
          </Translate>
          <ul>
            {statements.map(({ says }) => (
              <li key={says.text}>
                <Localized>{says}</Localized>
              </li>
            ))}
          </ul>
        </div>
      </li>
      <li className={styles.entry}>
        <Sign d="M14 2l7 7-7 7-7-7z" />
        <Translate
          id="explorer.lens.gate.legend"
          description="Meaning of the diamond where a connection crosses the trust boundary">
          A connection crosses the boundary, over HTTPS. Inside, services call each other over
          HTTPS, and reach queues and databases through PrivateLink.
        </Translate>
      </li>
      {places.map((place) => (
        <li key={place} className={styles.entry}>
          <Sign d="M14 1l7 3v5c0 4-3 6.5-7 8.5-4-2-7-4.5-7-8.5v-5z" isFilled />
          <div>
            <Translate
              id="explorer.lens.controls.legend"
              description="Before links to the controls of a component; {component} is its name"
              values={{ component: <strong>{place}</strong> }}>
              {'Controls at the component {component}:'}
            </Translate>{' '}
            {controls
              .filter(({ component }) => component.text === place)
              .map(({ id, name, place, scenarios: [scenario] }, i) => (
                <span key={id}>
                  {i > 0 && ' · '}
                  <Link to={scenario ? stepOf(scenario) : `${table}#control-${id}`}>
                    <Localized>{name}</Localized>
                  </Link>
                  {isAssumed(place) && ` ${assumedMark()}`}
                </span>
              ))}
          </div>
        </li>
      ))}
      <li className={styles.entry}>
        <Link to={table}>
          <Translate
            id="explorer.lens.threats"
            description="Link to the page of threats and controls">
            The threat that each control answers
          </Translate>
        </Link>
      </li>
    </ul>
  );
}

function Sign({ d, isFilled = false }: { readonly d: string; readonly isFilled?: boolean }) {
  return (
    <svg width={28} height={18} viewBox="0 0 28 18" aria-hidden>
      <path className={isFilled ? styles.filled : styles.line} d={d} />
    </svg>
  );
}
