import type { ReactNode } from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';

import AbsentPage from './AbsentPage';
import Buttons from './Buttons';
import styles from './styles.module.css';
import Status from './Status';
import { useOffline } from './useOffline';

/** What is kept on this device, with the buttons to keep all of the site or nothing. */
export default function Control(): ReactNode {
  return useIsBrowser() ? <Working /> : null;
}

function Working(): ReactNode {
  const [state, { keep, remove }] = useOffline();
  return (
    <>
      <AbsentPage />
      <div className={styles.control}>
        <Status state={state} />
        <Buttons state={state} keep={keep} remove={remove} />
      </div>
    </>
  );
}
