import type { ReactNode } from 'react';
import Original, { translate } from '@docusaurus/core/lib/client/exports/Translate';
import type { TranslateProps } from '@docusaurus/Translate';
import codeTranslations from '@generated/codeTranslations';
import i18n from '@generated/i18n';

import { englishMark } from './english-mark';
import styles from './styles.module.css';

export { translate };

/**
 * Stands for Docusaurus' `<Translate>` (see src/translation/plugin.ts): marks a string as English where
 * its translation is missing or behind.
 */
export default function Translate<Text extends string>(props: TranslateProps<Text>): ReactNode {
  const { id } = props;
  const isOriginal = i18n.currentLocale === i18n.defaultLocale;
  if (isOriginal || id === undefined || id in codeTranslations) return <Original {...props} />;
  return (
    <span lang={i18n.defaultLocale} className={styles.english} title={englishMark()}>
      <Original {...props} />
    </span>
  );
}
