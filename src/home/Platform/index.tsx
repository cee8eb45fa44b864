import { type ReactNode, useCallback, useState } from 'react';
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
  const flow = compact.flows.find(({ id }) => id === sent.id);
  if (!flow) throw new Error('The home page has no request to play.');
  return (
    <>
      <Requests
        flows={compact.flows}
        sent={flow.id}
        next={compact.next}
        onSend={useCallback((id: string) => send(({ count }) => ({ id, count: count + 1 })), [])}
      />
      <Story key={sent.count} flow={flow} isSent={sent.count > 0} />
      <noscript className={styles.written}>
        {compact.flows.map((each) => (
          <Written key={each.id} flow={each} />
        ))}
      </noscript>
    </>
  );
}
