import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useHistorySelector } from '@docusaurus/theme-common';
import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';

import styles from './styles.module.css';

/** Leads from a translated page to the same place of its original. */
export default function OriginalLink(): ReactNode {
  const { i18n } = useDocusaurusContext();
  const { createUrl } = useAlternatePageUtils();
  const hash = useHistorySelector(({ location }) => location.hash);
  const original = i18n.defaultLocale;
  return (
    <p className={styles.original}>
      <a href={createUrl({ locale: original, fullyQualified: false }) + hash} hrefLang={original}>
        <Translate
          id="page.original"
          description="Link from a translated page to its English original">
          Read this page in English
        </Translate>
      </a>
    </p>
  );
}
