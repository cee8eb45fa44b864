import { type ReactNode, useRef, useState } from 'react';
import compact from '@generated/flows/default/compact.json';

import Written from '../../explorer/Flow/Written';
import Requests from './Requests';
import Story from './Story';

import styles from './styles.module.css';

const [first] = compact.flows;

/**
 * The platform in one figure, with requests that one can send through it. It shows one moment of the first request
 * until one is sent. Without JavaScript it is that moment, and the steps of each request.
 */
export default function Platform(): ReactNode {
  const [sent, send] = useState({ id: first?.id, count: 0 });
  const top = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const flow = compact.flows.find(({ id }) => id === sent.id);
  if (!flow) throw new Error('The home page has no request to play.');
  return (
    <>
      <Requests
        flows={compact.flows}
        sent={flow.id}
        next={compact.next}
        onSend={(id) => {
          send({ id, count: sent.count + 1 });
          show(top.current, end.current);
        }}
      />
      <Story key={sent.count} flow={flow} isSent={sent.count > 0} top={top} end={end} />
      <noscript className={styles.written}>
        {compact.flows.map((each) => (
          <Written key={each.id} flow={each} isBrief />
        ))}
      </noscript>
    </>
  );
}

/** On a phone, the request is sent from above the figure: what plays is moved into view. */
function show(top: Element | null, end: Element | null): void {
  if (!top || !end || end.getBoundingClientRect().bottom <= window.innerHeight) return;
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  top.scrollIntoView({ behavior: isStill ? 'instant' : 'smooth', block: 'start' });
}
