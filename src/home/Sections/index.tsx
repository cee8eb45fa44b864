import type { ReactNode } from 'react';

import Certainty from './Certainty';
import Numbers from './Numbers';
import Readers from './Readers';
import Views from './Views';

import styles from './styles.module.css';

/** What the home page has below the figure: where to go, by view and by reader, and what the guide rests on. */
export default function Sections(): ReactNode {
  return (
    <div className={styles.sections}>
      <Views />
      <Readers />
      <Numbers />
      <Certainty />
    </div>
  );
}
