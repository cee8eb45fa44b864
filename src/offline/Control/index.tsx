import { type ReactNode, useRef } from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';

import AbsentPage from './AbsentPage';
import Buttons from './Buttons';
import styles from './styles.module.css';
import Status from './Status';
import { useOffline } from './useOffline';

/** What is kept on this device, with the buttons to keep all of the site or nothing. Its place is kept until it works. */
export default function Control(): ReactNode {
  return useIsBrowser() ? <Working /> : <div className={styles.control} />;
}

function Working(): ReactNode {
  const [state, { keep, remove }] = useOffline();
  const control = useRef<HTMLDivElement>(null);
  // The button that was pressed goes; the focus stays where the outcome is said.
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
