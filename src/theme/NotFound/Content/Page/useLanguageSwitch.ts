import { useEffect } from 'react';
import { useLocation } from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';

/**
 * Keeps the reader's address when the language is switched: `/xyz` and `/fr/xyz`. The page was built at `/404`, and
 * hydration keeps the links of the navigation bar as they were built. On hosts with one 404 page for the whole site, it
 * may also have been built for another language than that of the address.
 */
export function useLanguageSwitch(): void {
  const { localeConfigs } = useDocusaurusContext().i18n;
  const { pathname, search, hash } = useLocation();
  // Just after hydration, the links themselves add the query and the fragment.
  const isBrowser = useIsBrowser();
  useEffect(() => {
    if (!isBrowser) return;
    const languages = Object.values(localeConfigs);
    const longestFirst = languages
      .map(({ baseUrl }) => baseUrl)
      .sort((a, b) => b.length - a.length);
    const base = longestFirst.find((each) => pathname.startsWith(each)) ?? '';
    for (const { htmlLang, baseUrl } of languages) {
      const address = baseUrl + pathname.slice(base.length) + search + hash;
      document
        .querySelectorAll(`a[data-language-switch][lang="${htmlLang}"]`)
        .forEach((link) => link.setAttribute('href', address));
    }
  }, [isBrowser, localeConfigs, pathname, search, hash]);
}
