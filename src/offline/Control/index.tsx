import { type ReactNode, useRef } from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import StartsOnLoad from '@site/src/start/StartsOnLoad';

import AbsentPage from './AbsentPage';
import Buttons from './Buttons';
import styles from './styles.module.css';
import Status from './Status';
import { useOffline } from './useOffline';

/** What is saved on this device, with buttons to save or remove the whole site. */
export default function Control(): ReactNode {
  return (
    <>
      <StartsOnLoad />
      {useIsBrowser() ? <Working /> : <Awaited />}
    </>
  );
}

/** Until hydration. */
const Awaited = () => (
  <div className={styles.control}>
    <Status state={{ status: 'unknown' }} />
  </div>
);

function Working(): ReactNode {
  const [state, { keep, remove }] = useOffline();
  const control = useRef<HTMLDivElement>(null);
  // The clicked button disappears, so that focus moves to the message about the result.
  const staying = (act: () => void) => () => {
    act();
    control.current?.focus();
  };
  return (
    <>
      <AbsentPage />
      <div className={styles.control} ref={control} tabIndex={-1}>
        <Status state={state} />
        <Buttons state={state} keep={staying(keep)} remove={staying(remove)} />
      </div>
    </>
  );
}
