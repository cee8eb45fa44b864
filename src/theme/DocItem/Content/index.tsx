import type { ReactNode } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import type { Props } from '@theme/DocItem/Content';
import OriginalContent from '@theme-original/DocItem/Content';
import OriginalLink from '@site/src/components/OriginalLink';
import StaleNotice from '@site/src/components/StaleNotice';
import UntranslatedNotice from '@site/src/components/UntranslatedNotice';

/**
 * A page without a translation is shown in English, with a notice in the reader's language, and marked as English.
 * A translated page says which parts are out of date, and links to the original.
 */
export default function Content(props: Props): ReactNode {
  const { i18n } = useDocusaurusContext();
  const { metadata } = useDoc();
  if (i18n.currentLocale === i18n.defaultLocale) return <OriginalContent {...props} />;
  if (metadata.source.startsWith('@site/i18n/')) {
    return (
      <>
        <StaleNotice source={metadata.source} />
        <OriginalContent {...props} />
        <OriginalLink />
      </>
    );
  }
  return (
    <>
      <UntranslatedNotice />
      <div lang={i18n.defaultLocale}>
        <OriginalContent {...props} />
      </div>
    </>
  );
}
