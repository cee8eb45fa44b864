/** The results of Docusaurus' hooks while a page is rendered on the server. */
export const useBaseUrl = (address: string) => address;
export const useBrokenLinks = () => ({
  collectAnchor: () => undefined,
  collectLink: () => undefined,
});
export const useDocusaurusContext = () => ({
  siteConfig: { baseUrl: '/' },
  i18n: {
    currentLocale: 'en',
    localeConfigs: { en: { baseUrl: '/' }, fr: { baseUrl: '/fr/' } },
  },
});
export const useIsBrowser = () => false;
export const useLocation = () => ({ hash: '' });
export const useStorageSlot = () => [undefined, { set: () => undefined }] as const;
export const usePluralForm = () => ({
  selectMessage: (_count: number, messages: string) => messages.split('|')[0],
});
