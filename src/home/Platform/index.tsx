import { type ReactNode, useRef, useState } from 'react';
import compact from '@generated/flows/default/compact.json';
import listCompanies from '@generated/flows/default/list-companies.json';
import noApiKey from '@generated/flows/default/no-api-key.json';
import sqlInjection from '@generated/flows/default/sql-injection.json';

import type { CitedFlow } from '../../explorer/data';
import Requests from './Requests';
import Story from './Story';
import Written from './Written';

import styles from './styles.module.css';

/** A request that succeeds, an attack, and a request without a key. */
const flows = [listCompanies, sqlInjection, noApiKey].map(onCompactFigure);
const [first] = flows;

/**
 * The platform in one figure, with requests that one can send through it. It shows one moment of the first request
 * until one is sent. Without JavaScript it is that moment, and the steps of each request.
 */
export default function Platform(): ReactNode {
  const [sent, send] = useState({ id: first?.id, count: 0 });
  const top = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const flow = flows.find(({ id }) => id === sent.id);
  if (!flow) throw new Error('The home page has no request to play.');
  return (
    <>
      <Requests
        flows={flows}
        sent={flow.id}
        next={compact.next}
        onSend={(id) => {
          send({ id, count: sent.count + 1 });
          show(top.current, end.current);
        }}
      />
      <Story key={sent.count} flow={flow} isSent={sent.count > 0} top={top} end={end} />
      <noscript className={styles.written}>
        {flows.map((each) => (
          <Written key={each.id} flow={each} />
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

/** A scenario with the space that the compact figure has for its rejection. */
function onCompactFigure({ refusal, ...flow }: CitedFlow): CitedFlow {
  const notes = compact.notes[flow.id];
  if (refusal && !notes) throw new Error(`The compact figure does not show "${flow.id}".`);
  return { ...flow, ...(refusal && notes && { refusal: { ...refusal, notes } }) };
}
