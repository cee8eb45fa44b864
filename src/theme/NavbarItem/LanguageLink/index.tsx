import type { ReactNode } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useHistorySelector } from '@docusaurus/theme-common';
import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import IconLanguage from '@theme/Icon/Language';
import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';

import styles from './styles.module.css';

interface Props {
  /** In the menu, not in the bar. @default false */
  readonly mobile?: boolean;
}

/**
 * A link to the same page in each other language, with the query and the fragment of the address. It is in the bar on
 * every window; on the smallest, it is seen as the code of its language, which begins its name.
 */
export default function LanguageLink({ mobile = false }: Props): ReactNode {
  const { currentLocale, localeConfigs } = useDocusaurusContext().i18n;
  const { createUrl } = useAlternatePageUtils();
  const place = useHistorySelector(({ location: { search, hash } }) => search + hash);
  const others = Object.entries(localeConfigs).filter(([locale]) => locale !== currentLocale);
  return others.map(([locale, { label, htmlLang }]) => (
    <DefaultNavbarItem
      key={locale}
      mobile={mobile}
      // Another language is another application: `pathname://` leaves this one, in the same window.
      to={`pathname://${createUrl({ locale, fullyQualified: false })}${place}`}
      autoAddBaseUrl={false}
      target="_self"
      lang={htmlLang}
      hrefLang={htmlLang}
      data-language-switch=""
      className={mobile ? undefined : styles.link}
      label={
        <>
          <IconLanguage className={styles.icon} />
          <span className={styles.name}>{label}</span>
          {!mobile && (
            <span className={styles.code} aria-hidden>
              {locale.toUpperCase()}
            </span>
          )}
        </>
      }
    />
  ));
}
