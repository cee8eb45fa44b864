import type { ReactNode } from 'react';
import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import { startsOnLoad } from '../names';

/** In a page that is used and not only read: its application starts with the page, not with the first touch. */
export default function StartsOnLoad(): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  return (
    <Head>
      <html lang={currentLocale} {...{ [startsOnLoad]: 'true' }} />
    </Head>
  );
}
