import { useEffect } from 'react';
import { useLocation } from '@docusaurus/router';
import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/**
 * Keeps the reader's address when the language is switched: `/xyz` and `/fr/xyz`. The page was built at `/404`, and
 * hydration keeps the links of the navigation bar as they were built.
 */
export function useLanguageSwitch(): void {
  const { i18n } = useDocusaurusContext();
  const { createUrl } = useAlternatePageUtils();
  const { search, hash } = useLocation();
  useEffect(() => {
    for (const [locale, { baseUrl }] of Object.entries(i18n.localeConfigs)) {
      const address = createUrl({ locale, fullyQualified: false }) + search + hash;
      document
        .querySelectorAll(`nav a[href="${baseUrl}404"]`)
        .forEach((link) => link.setAttribute('href', address));
    }
  });
}
