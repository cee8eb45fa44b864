import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import { megabytes } from '../megabytes';
import type { Offline } from '../useOffline';

import styles from './styles.module.css';

/** The current state, in one sentence. A screen reader announces a new state, but not each step of the progress bar. */
export default function Status({ state }: { readonly state: Offline }): ReactNode {
  return (
    <>
      <p role="status" className={styles.status}>
        <Sentence state={state} />
      </p>
      {state.status === 'keeping' && (
        <progress className={styles.bar} value={state.part} aria-label={barText()} />
      )}
    </>
  );
}

function Sentence({ state }: { readonly state: Offline }): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  switch (state.status) {
    case 'unknown':
      return (
        <Translate
          id="offline.unknown"
          description="Shown until it is known what is stored on the device">
          Looking up what is stored on this device.
        </Translate>
      );
    case 'unavailable':
      return (
        <Translate id="offline.unavailable" description="Shown where the site has no worker">
          This version of the site keeps nothing on devices.
        </Translate>
      );
    case 'refused':
      return (
        <Translate id="offline.refused" description="Shown where the browser refuses to keep pages">
          This browser refuses to keep pages of this site, as a private window may. Everything else
          works.
        </Translate>
      );
    case 'nothing':
      return (
        <Translate id="offline.nothing" description="Shown while nothing is kept on the device">
          Nothing is kept on this device.
        </Translate>
      );
    case 'guide':
      return (
        <Translate
          id="offline.guide"
          description="Shown while prose and explorer are kept on the device; {size} as in 1.7 MB"
          values={{ size: megabytes(state.sizes.guide, currentLocale) }}>
          {'The guide and the explorer are kept on this device, in both languages ({size}).'}
        </Translate>
      );
    case 'whole':
      return (
        <Translate id="offline.whole" description="Shown while the whole site is kept">
          The whole site is kept on this device, in both languages.
        </Translate>
      );
    case 'failed':
      return (
        <Translate id="offline.failed" description="Shown where keeping the whole site broke off">
          Not everything could be fetched. What came stays; try again when the network is better, or
          after reloading this page.
        </Translate>
      );
    case 'keeping':
      return (
        <Translate
          id="offline.keeping"
          description="Said at each quarter while the whole site is fetched; {percent} is 0, 25, 50 or 75"
          values={{ percent: quarter(state.part) }}>
          {'The whole site is being fetched: {percent}%.'}
        </Translate>
      );
  }
}

/** A screen reader is notified of each quarter, not of each file. */
const quarter = (part: number) => String(Math.floor(part * 4) * 25);

const barText = () =>
  translate({
    id: 'offline.progress',
    message: 'Fetching the whole site',
    description: 'Name of the progress bar',
  });
